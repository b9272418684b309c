/**
 * Organisations between states, movements and armed groups, one a line: `code | names, English and Vietnamese`. English
 * plurals in -s need not be listed. Extend here.
 */
export const ORGANISATIONS = `
UN | United Nations, UN, U.N., UNO, Liên Hợp Quốc, Liên Hiệp Quốc, Liên hợp quốc, LHQ
UNSC | Security Council, UN Security Council, U.N. Security Council, United Nations Security Council, Hội đồng Bảo an, Hội đồng Bảo an Liên Hợp Quốc
UNGA | General Assembly, UN General Assembly, Đại hội đồng Liên Hợp Quốc
UNHCR | UNHCR, UN refugee agency, U.N. refugee agency, United Nations High Commissioner for Refugees
UNICEF | UNICEF
UNRWA | UNRWA
UNESCO | UNESCO
WFP | World Food Programme, World Food Program, WFP, Chương trình Lương thực Thế giới
WHO | World Health Organization, World Health Organisation, Tổ chức Y tế Thế giới
IAEA | IAEA, International Atomic Energy Agency, Cơ quan Năng lượng nguyên tử quốc tế
ICC | International Criminal Court, ICC, Tòa án Hình sự Quốc tế
ICJ | International Court of Justice, World Court, ICJ, Tòa án Công lý Quốc tế
IMF | International Monetary Fund, IMF, Quỹ Tiền tệ Quốc tế
WB | World Bank, Ngân hàng Thế giới
WTO | World Trade Organization, WTO
EU | European Union, EU, E.U., European Community, European Communities, EC, European Commission, European Parliament, European common market, Common Market, Brussels, Liên minh châu Âu, Liên minh Châu Âu
NATO | NATO, Nato, North Atlantic Treaty Organization, Atlantic alliance
OSCE | OSCE, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, CSCE
COE | Council of Europe
AL | Arab League, League of Arab States, Liên đoàn Ả Rập
GCC | Gulf Cooperation Council, GCC
OIC | Organization of Islamic Cooperation, Organization of the Islamic Conference, OIC
AU | African Union, Organization of African Unity, OAU, Liên minh châu Phi
ECOWAS | ECOWAS, Economic Community of West African States
IGAD | IGAD
SADC | SADC, Southern African Development Community
ASEAN | ASEAN, Association of Southeast Asian Nations, Association of South East Asian Nations
APEC | APEC, Asia-Pacific Economic Cooperation
SCO | Shanghai Cooperation Organization, SCO
CIS | Commonwealth of Independent States, CIS
CSTO | CSTO, Collective Security Treaty Organization
COMMONWEALTH | Commonwealth
OAS | Organization of American States, OAS
MERCOSUR | Mercosur
OPEC | OPEC
G7 | G7, G-7, Group of Seven, G8, G-8, Group of Eight
G20 | G20, G-20
BRICS | BRICS
QUARTET | Middle East Quartet
ICRC | Red Cross, International Committee of the Red Cross, ICRC, Red Crescent, Chữ thập đỏ, Hội Chữ thập đỏ
MSF | Doctors Without Borders, Medecins Sans Frontieres
AMNESTY | Amnesty International
HRW | Human Rights Watch
GREENPEACE | Greenpeace
INTERPOL | Interpol
HAMAS | Hamas, Islamic Resistance Movement
FATAH | Fatah
PLO | PLO, Palestine Liberation Organization, Palestine Liberation Organisation
PIJ | Islamic Jihad, Palestinian Islamic Jihad
HEZBOLLAH | Hezbollah, Hizbollah, Hizbullah, Hezbullah
IDF | IDF, Israel Defense Forces, Israel Defence Forces
IRGC | Revolutionary Guards, Revolutionary Guard, IRGC
HOUTHI | Houthi, Ansar Allah
TALIBAN | Taliban, Taleban
AQ | al-Qaeda, al Qaeda, al-Qaida, Al-Qaeda, Al Qaeda, Al-Qaida
IS | Islamic State, ISIS, ISIL, Daesh, Nhà nước Hồi giáo
BOKO | Boko Haram
SHABAB | al-Shabaab, al-Shabab, Al-Shabaab, al Shabaab
PKK | PKK, Kurdistan Workers' Party
SDF | Syrian Democratic Forces
FSA | Free Syrian Army
FARC | FARC, Revolutionary Armed Forces of Colombia
ELN | ELN, National Liberation Army
IRA | IRA, Irish Republican Army, Sinn Fein
ETA | ETA
LTTE | LTTE, Tamil Tigers, Liberation Tigers, Liberation Tigers of Tamil Eelam
RUF | RUF, Revolutionary United Front
UNITA | UNITA
FRELIMO | Frelimo
RENAMO | Renamo
ANC | ANC, African National Congress
SPLA | SPLA, SPLM, Sudan People's Liberation Army, Sudan People's Liberation Movement
JEM | Justice and Equality Movement
RSF | Rapid Support Forces
M23 | M23
LRA | Lord's Resistance Army
MILF | MILF, Moro Islamic Liberation Front
MNLF | MNLF, Moro National Liberation Front
NPA | New People's Army
GAM | Free Aceh Movement
KNU | Karen National Union, Karen
KHMERROUGE | Khmer Rouge
CONTRAS | Contra
FMLN | FMLN
KLA | KLA, Kosovo Liberation Army
POLISARIO | Polisario, Polisario Front
MUJAHIDEEN | Mujahideen, Mujahedeen, mujahideen, mujahedeen, mujahedin
WAGNER | Wagner, Wagner Group
TPLF | TPLF
BROTHERHOOD | Muslim Brotherhood
`
