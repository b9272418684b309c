import { describe, expect, it } from 'vitest'
import { tell } from './events.fixture.js'

describe('who does what to whom', () => {
  it.each([
    ['Colombian rebels released 12 soldiers on Friday.', 'RETREAT Colombian rebels > soldiers'],
    ['Turkey recalled its ambassador from Israel after the deaths of nine activists.', 'SANCTION Turkey > Israel'],
    ['Germany and France called on Belarus to free political prisoners.', 'REQUEST Germany, France > Belarus'],
    [
      'Kuwait has asked Britain, France and the United States for help.',
      'REQUEST Kuwait > Britain, France, United States',
    ],
    [
      'Two Palestinian men were shot dead by Israeli soldiers near Jenin.',
      'ASSAULT Israeli soldiers > Palestinian men',
    ],
    ['Police in Nairobi fired tear gas at opposition supporters.', 'ASSAULT Police in Nairobi > opposition supporters'],
    ['Cuba offered to send doctors to Haiti.', 'AGREE Cuba > Haiti'],
    ['The rebels refused to take part in talks with Sudan.', 'REJECT rebels > Sudan'],
    [
      'Cambodian Prime Minister Hun Sen threatened to arrest opposition leader Sam Rainsy.',
      'THREATEN Cambodian Prime Minister Hun Sen > opposition leader Sam Rainsy',
    ],
    [
      'The European Union has decided to resume aid to the Palestinian Authority.',
      'AID European Union > Palestinian Authority',
    ],
    ['NATO deployed 2,000 additional troops to Kosovo.', 'MOBILIZE NATO > Kosovo'],
    ['The UN Security Council imposed sanctions on Eritrea.', 'COERCE UN Security Council > Eritrea'],
    ['Talks between Armenia and Azerbaijan ended without agreement.', 'CONSULT Armenia, Azerbaijan > '],
    ['Japan apologized to South Korea for its wartime actions.', 'SUPPORT Japan > South Korea'],
    ['Denmark shared intelligence with Sweden.', 'COOPERATE Denmark > Sweden'],
    ['Morocco’s king pardoned 150 Islamist prisoners.', 'CONCEDE Morocco’s king > Islamist prisoners'],
    ['Amnesty International criticised Egypt for jailing journalists.', 'ACCUSE Amnesty International > Egypt'],
    ['Hundreds of Iraqi Kurds staged a sit-in outside the US consulate.', 'PROTEST Iraqi Kurds > US'],
  ])('%s', (sentence, expected) => {
    expect(tell(sentence)[0]).toBe(expected)
  })

  it('several events of one sentence', () => {
    expect(tell('Rebels burned 40 houses in Uganda and abducted 20 children.')).toEqual([
      'COERCE Rebels > Uganda',
      'ASSAULT Rebels > children',
    ])
    expect(tell('The chief of Hamas was killed in Iran and Israel shelled Lebanon.')).toEqual([
      'ASSAULT Israel > Lebanon',
      'ASSAULT > chief of Hamas',
    ])
  })
})

it('two actors whom a verb without a class relates are told, be they ever so general', () => {
  expect(tell('Soldiers watched villagers near the river.')).toEqual(['null Soldiers > villagers'])
  expect(tell('Soldiers slept.')).toEqual([])
})

describe('a passive without an agent has no source', () => {
  it.each([
    ['The political leader of Hamas was assassinated in Iran.', 'ASSAULT > political leader of Hamas'],
    ['Three Iraqi civilians have been killed in a bombing in Baghdad.', 'ASSAULT > Iraqi civilians'],
  ])('%s', (sentence, expected) => {
    expect(tell(sentence)).toEqual([expected])
  })
})

describe('who says so', () => {
  it.each([
    ['Mr. Blinken said that the Israeli side accepted a ceasefire.', 'AGREE Israeli side > [Mr. Blinken]'],
    ['Israel has accepted the proposal, said US envoy Antony Blinken.', 'AGREE Israel > [US envoy Antony Blinken]'],
    ['"Israel has accepted the proposal," Mr. Blinken said.', 'AGREE Israel > [Mr. Blinken]'],
    ['“Israel has accepted the proposal,” said US envoy Antony Blinken.', 'AGREE Israel > [US envoy Antony Blinken]'],
    ['"We reject any new conditions," said Osama Hamdan.', 'REJECT Osama Hamdan > [Osama Hamdan]'],
    ['Osama Hamdan said: "We reject any new conditions."', 'REJECT Osama Hamdan > [Osama Hamdan]'],
    ['Mr. Blinken said on Monday, “Israel has accepted the proposal.”', 'AGREE Israel > [Mr. Blinken]'],
    ['According to Mr Blinken, Israel has accepted a proposal.', 'AGREE Israel > [Mr Blinken]'],
    ['Iraq said it would allow the return of U.N. inspectors.', 'AGREE Iraq > U.N. inspectors [Iraq]'],
    ['Russia said on Tuesday that Sudan must return a helicopter.', 'REQUEST Russia > Sudan [Russia]'],
    [
      'Peru has granted asylum to five Panamanian officers, the embassy said.',
      'AID Peru > Panamanian officers [embassy]',
    ],
  ])('%s', (sentence, expected) => {
    expect(tell(sentence)[0]).toBe(expected)
  })
})

describe('what did not happen is no event', () => {
  it.each([
    'Israel did not attack Lebanon.',
    'The rebels never accepted the deal with Sudan.',
    'No Israeli soldier was killed in Gaza.',
    'Neither Iran nor Israel accepted the proposal.',
    'Iran denied that it attacked the ship.',
    'Would Russia invade Ukraine?',
    'Russia could attack Ukraine, analysts say.',
    'If Iran attacks, Israel will bomb Tehran.',
    'Israel would attack Iran if talks failed.',
    'Egypt failed to persuade Hamas to release the hostages.',
    'It is unclear whether Hamas will accept the offer from Egypt.',
    'It is almost impossible for Israel and Hamas to reach any compromise.',
    'The minister said Israel had not agreed to a ceasefire.',
    'The talks brought Israel and Lebanon no closer to a deal.',
    'The visit brought Egypt and Sudan nearer to an agreement.',
  ])('%s', (sentence) => {
    expect(tell(sentence)).toEqual([])
  })
})

describe('quoted words', () => {
  it('of others are not of the one who speaks them', () => {
    expect(tell('“They killed two of our officers,” said the Egyptian army.')).toEqual([
      'ASSAULT > officers [Egyptian army]',
    ])
    expect(tell('“He rejected the offer of Hamas,” said Egypt.')).not.toContain('REJECT Egypt > Hamas [Egypt]')
  })
})
