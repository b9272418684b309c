/** English nouns that name an event, by class; plurals in -s need not be listed. */
export const EVENT_NOUNS = `
AGREE: agreement, accord, deal, pact, compromise, acceptance, consensus
CONSULT: talks, meeting, negotiation, visit, summit, mediation, dialogue, dialog, discussion, consultation, round of talks, conversation, conference, trip, tour, phone call, diplomacy
SUPPORT: support, endorsement, recognition, apology, condolence, solidarity, backing, praise, relations, ties, friendship, treaty, confidence, gratitude, tribute
COOPERATE: cooperation, co-operation, collaboration, exercise, manoeuvre, maneuver, exchange, trade, information, intelligence
AID: aid, assistance, relief, loan, food, medicine, supplies, donation, grant, credit, fund, asylum, help, subsidy, funding, blanket, tent, shelter, equipment, medical supplies, doctor, shipment, delivery
CONCEDE: concession, amnesty, pardon, reform, resignation, autonomy, right
RETREAT: ceasefire, cease-fire, truce, withdrawal, pullout, pull-out, release, disarmament, armistice, retreat, pullback, demobilisation, demobilization, handover, surrender
REQUEST: demand, appeal, request, call, petition
ACCUSE: investigation, inquiry, enquiry, probe, hearing, accusation, condemnation, criticism, complaint, lawsuit, suit, trial, inspection, charge, allegation, verdict
REJECT: refusal, rejection, veto, opposition, defiance
THREATEN: threat, warning, ultimatum, blackmail
PROTEST: protest, demonstration, rally, strike, march, riot, hunger strike, sit-in, boycott, walkout, unrest, uprising, picket, vigil, roadblock
SANCTION: suspension, expulsion, severance, cancellation
MOBILIZE: mobilisation, mobilization, alert, deployment, build-up, buildup, patrol, call-up, reinforcement
COERCE: sanction, embargo, curfew, ban, blockade, emergency, martial law, restriction, censorship, siege, arrest, raid, crackdown, detention, curb, state of siege, confiscation, deportation, tariff, closure, occupation, repression, quarantine, limit, control, penalty, lockdown
ASSAULT: attack, offensive, raid, invasion, bombing, shelling, strike, airstrike, air strike, assault, killing, murder, assassination, massacre, ambush, war, fighting, battle, clash, hostilities, bombardment, explosion, bomb, rocket, missile, shooting, torture, kidnapping, abduction, incursion, violence, coup, shell, blast, retaliation, operation, genocide, atrocity
`

/**
 * What a verb's object decides, one rule a line: `verbs + words of the object = class`; `*` is any verb. The first rule that fits
 * holds, before the verb's own kind.
 */
export const OBJECT_RULES = `
end, conclude, finish, complete, wrap up + tour, visit, trip = CONSULT
cancel, suspend, call off, end, postpone, abandon, halt, stop + strike, protest, demonstration, rally, boycott, hunger, march, picket = CONCEDE
take, hold, seize + hostage, captive = ASSAULT
hold + shield = COERCE
hold, keep + prisoner, detainee, custody, detention, prison, jail = COERCE
put, place, remain, be, stay, go + alert = MOBILIZE
arrive, travel, fly, go, come, head, return + talks, talk, meeting, visit, negotiation, summit = CONSULT
freeze + asset, account, fund = SANCTION
lodge, file, make, register, deliver + protest, complaint, objection = ACCUSE
strike + target, position, base, village, building, camp, site, convoy, hospital, house, city, town, capital, port = ASSAULT
call + strike, protest, rally, demonstration = PROTEST
plead + guilty, innocent = null
play + role = null
call + unite, mobilise, mobilize, rise = ACCUSE
take + street = PROTEST
stop, down + work, tool = PROTEST
begin, start, collect + signature, petition = PROTEST
go, be + strike, hunger = PROTEST
block, obstruct, barricade, occupy + road, roads, street, streets, highway, roadway, bridge, traffic, building, entrance, gate, rail, railway, intersection = PROTEST
burn + flag, effigy = PROTEST
violate, breach, break + ceasefire, cease-fire, truce, armistice = ASSAULT
violate, breach, break + agreement, treaty, law, resolution, accord, sanctions, embargo, airspace = REJECT
declare, announce, observe, respect, order, call, extend, proclaim + ceasefire, cease-fire, truce, armistice = RETREAT
declare, wage, start + war = ASSAULT
cease + fire, hostilities = RETREAT
lay + arms, weapons = RETREAT
open + fire = ASSAULT
open + border, corridor, crossing = RETREAT
set + fire, ablaze = ASSAULT
fire + rocket, missile, shot, shell, mortar, gas, bullet, at, on, into = ASSAULT
throw, hurl, lob, plant, drop + bomb, grenade, petrol, explosive, molotov, shell = ASSAULT
throw, hurl, pelt + stone, rock, bottle, egg = PROTEST
launch, fire + rocket, missile, drone = ASSAULT
capture, overrun, retake, recapture, seize, take, storm, regain + village, town, city, stronghold, base, position, hill, airport, fort, outpost, bridge, island, district, headquarters, camp, control = ASSAULT
capture, seize, take + soldier, prisoner = ASSAULT
seize, grab, commandeer, take + ship, vessel, property, weapon, weapons, asset, land, document, newspaper, oil, arms, boat, drug, house, equipment, tanker, cargo = COERCE
occupy + * = COERCE
destroy, damage, burn, blow up + house, home, building, power, line, property, village, bridge, crop, orchard, school, mosque, church, site, pipeline, tree, plant = COERCE
close, shut, seal + border, newspaper, office, university, school, station, crossing, paper, airport, radio = COERCE
impose, declare, slap, tighten, enforce, extend, reimpose, re-impose, proclaim, introduce + sanctions, sanction, embargo, curfew, ban, blockade, emergency, martial, restriction, siege, tariff, censorship, curb, closure, limit, boycott, levy, control, lockdown, penalty = COERCE
lift, ease, relax, remove, end, suspend, scrap, drop, stop, halt + sanctions, sanction, embargo, blockade, siege, boycott, occupation, bombing, shelling, attack, hostilities, offensive, fighting, war, raid, strikes, aggression, closure, tariff = RETREAT
lift, ease, relax, remove, end, suspend, scrap, drop, cancel, abolish, rescind, repeal, revoke, loosen + ban, curfew, emergency, restriction, martial, censorship, curb, charge, penalty, apartheid, measure, law, control, limit = CONCEDE
allow, permit, let, receive, authorise, authorize + inspector, inspection, aid, peacekeeper, monitor, observer, convoy, relief, refugee, troops, return, food, release, withdrawal, passage, delivery = RETREAT
give, grant, provide, offer, extend + asylum, refuge, aid, assistance, shelter, sanctuary = AID
give, grant, offer + right, rights, autonomy, amnesty, pardon, independence, clemency, concession, freedom, citizenship = CONCEDE
give, lend, offer, provide, throw, express + support, backing, endorsement, recognition, solidarity, condolence, confidence, sympathy = SUPPORT
give, issue, deliver + ultimatum, warning = THREATEN
send, dispatch, despatch + inspector, investigator, monitor, commission = ACCUSE
send, dispatch, despatch, rush, fly in, deliver, ship + aid, food, medicine, relief, supplies, doctor, blanket, rescue, medical, assistance, money = AID
send, deploy, contribute, provide, dispatch + peacekeeper, peacekeeping, peace-keeping, peace-keeper = AID
send, dispatch, despatch, move, station, rush + troop, troops, soldier, warship, force, forces, tank, police, army, reinforcement, jet, aircraft, ship, carrier, artillery, vessel, frigate, gunboat, destroyer, fleet, navy, battalion, brigade, marine, guard, paratrooper = MOBILIZE
order, increase, step up, tighten + patrol, security, alert, mobilisation, mobilization, reinforcement, call-up = MOBILIZE
send, dispatch, despatch + envoy, delegation, minister, mediator, emissary, mission, diplomat, negotiator, team = CONSULT
withdraw, recall, pull out, expel + ambassador, diplomat, envoy, observer, monitor, inspector, peacekeeper, attache, staff, journalist = SANCTION
ship, fly, pull + out = SANCTION
withdraw, pull out, walk + talks, talk, negotiation, treaty, support, aid, recognition, participation, meeting, session, conference, summit, room, table = SANCTION
suspend, halt, break off, cut, cut off, freeze, stop, cancel, sever, reduce, end, postpone, withhold, slash, close, shut, break, terminate, discontinue, adjourn + talk, talks, ties, relation, relations, aid, visit, trade, link, links, contact, supplies, assistance, negotiation, cooperation, meeting, dialogue, embassy, consulate, sale, sales, delivery, flight, membership, loan, fund, funding, credit, export, import, support, treaty, mediation, summit, trip, participation, shipment, payment = SANCTION
deny, refuse + entry, visa, access, landing = SANCTION
prohibit, ban + aid, assistance, export, import, trade, travel, flight, entry = SANCTION
sign, ratify, conclude, initial, seal, finalise, finalize + * = SUPPORT
upgrade, restore, establish, normalise, normalize, resume + ties, relation, relations, link = SUPPORT
reach, strike, clinch, make, hammer out, forge + agreement, accord, deal, pact, compromise, understanding = AGREE
make, offer, deliver, issue + apology = SUPPORT
make + concession = CONCEDE
return, hand back + home, prisoner, body, bodies, hostage, weapon, weapons, property, territory, remains, captive, land, refugee, detainee = RETREAT
return + * = null
share, exchange, trade + intelligence, information, expertise, data, technology, prisoner = COOPERATE
share, exchange, trade + fire, gunfire, shot = ASSAULT
hold, conduct, stage, begin, launch, start, carry out + exercise, manoeuvre, maneuver, drill, wargame = COOPERATE
hold, stage, organise, organize, lead, mount, begin, launch, start, continue + protest, demonstration, rally, march, strike, hunger, sit-in, vigil, boycott, walkout, riot, uprising = PROTEST
hold, attend, open, begin, convene, resume, conduct, start, launch, make, pay, continue, arrange + talk, talks, meeting, negotiation, summit, dialogue, discussion, consultation, conference, visit, mediation, trip, conversation = CONSULT
launch, mount, open, begin, start, carry out, order, undertake, conduct, resume, announce, hold, set up + investigation, inquiry, enquiry, probe, hearing, inspection, trial = ACCUSE
file, bring + lawsuit, suit, complaint, charge, case = ACCUSE
find + guilty, liable = ACCUSE
express, voice + concern, anger, outrage, regret, dismay, disappointment, opposition, alarm = ACCUSE
put, bring, place + trial = COERCE
charge + with = COERCE
raid + house, home, office, headquarters, apartment, mosque = COERCE
disperse, break up + crowd, protest, rally, demonstration, demonstrator, protester = COERCE
vow, swear, pledge, promise + revenge, retaliate, avenge, fight, attack, destroy, retaliation, punish = THREATEN
use + force, gas, torture, gunship, missile, weapons = ASSAULT
fight + corruption, poverty, disease, crime = null
advance, move + on, toward, towards = null
mobilise, mobilize, rally + support, opinion, pressure = SUPPORT
step up, impose, add + pressure = null
treat, abuse, attack, beat + speech = ACCUSE
open, establish + embassy, consulate = SUPPORT
force, drive, order, throw + out, leave, quit = SANCTION
order + arrest, curfew, detention, closure, expulsion = COERCE
commit + atrocity, murder, massacre, genocide, crime, violence, suicide = ASSAULT
commit + troops = AGREE
`
