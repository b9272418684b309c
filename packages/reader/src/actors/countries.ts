/**
 * States and territories, one a line: `code | names, adjectives and people, English and Vietnamese | seats of power that stand for
 * it`. English plurals in -s need not be listed. Codes are ISO 3166-1 alpha-3, own ones where there is none. Extend here.
 */
export const COUNTRIES = `
AFG | Afghanistan, Afganistan, Afghan | Kabul
AGO | Angola, Angolan | Luanda
ALB | Albania, Albanian, An-ba-ni | Tirana
AND | Andorra, Andorran |
ARE | United Arab Emirates, UAE, Emirates, Emirati, Các Tiểu vương quốc Ả Rập Thống nhất | Abu Dhabi, Dubai
ARG | Argentina, Argentine, Argentinian, Argentinean | Buenos Aires
ARM | Armenia, Armenian, Ác-mê-ni-a | Yerevan
ATG | Antigua, Antiguan |
AUS | Australia, Australian, Úc, Ô-xtrây-li-a | Canberra, Sydney
AUT | Austria, Austrian, Áo | Vienna
AZE | Azerbaijan, Azerbaijani, Azeri, Azerbaidjan | Baku
BDI | Burundi, Burundian | Bujumbura, Gitega
BEL | Belgium, Belgian, Bỉ |
BEN | Benin, Beninese | Cotonou
BFA | Burkina Faso, Burkinabe, Burkina | Ouagadougou
BGD | Bangladesh, Bangladeshi, Băng-la-đét | Dhaka
BGR | Bulgaria, Bulgarian, Bun-ga-ri | Sofia
BHR | Bahrain, Bahraini | Manama
BHS | Bahamas, Bahamian | Nassau
BIH | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia, Bosnian, Herzegovina | Sarajevo
BLR | Belarus, Belarusian, Belarussian, Byelorussia, Bê-la-rút | Minsk
BLZ | Belize, Belizean |
BOL | Bolivia, Bolivian | La Paz
BRA | Brazil, Brazilian, Brasil, Bra-xin | Brasilia
BRB | Barbados, Barbadian |
BRN | Brunei, Bruneian |
BTN | Bhutan, Bhutanese | Thimphu
BWA | Botswana, Botswanan | Gaborone
CAF | Central African Republic, Central African | Bangui
CAN | Canada, Canadian, Ca-na-đa | Ottawa
CHE | Switzerland, Swiss, Thụy Sĩ, Thụy Sỹ | Bern, Berne
CHL | Chile, Chilean, Chi-lê | Santiago
CHN | China, Chinese, People's Republic of China, PRC, Trung Quốc | Beijing, Peking, Bắc Kinh
CIV | Ivory Coast, Cote d'Ivoire, Ivorian, Bờ Biển Ngà | Abidjan, Yamoussoukro
CMR | Cameroon, Cameroonian, Ca-mơ-run | Yaounde
COD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo, Congolese, Zaire, Zairean, Zairian | Kinshasa
COG | Republic of Congo, Congo-Brazzaville | Brazzaville
COL | Colombia, Colombian | Bogota
COM | Comoros, Comoran |
CPV | Cape Verde, Cabo Verde |
CRI | Costa Rica, Costa Rican | San Jose
CUB | Cuba, Cuban, Cu-ba | Havana
CYP | Cyprus, Cypriot, Greek Cypriot, Turkish Cypriot, Síp | Nicosia
CZE | Czech Republic, Czechia, Czech, Czechoslovakia, Czechoslovak, Séc | Prague
DEU | Germany, German, West Germany, East Germany, Federal Republic of Germany, West German, East German, Đức | Berlin, Bonn
DJI | Djibouti, Djiboutian |
DNK | Denmark, Danish, Dane, Đan Mạch | Copenhagen
DOM | Dominican Republic, Dominican | Santo Domingo
DZA | Algeria, Algerian, An-giê-ri | Algiers
ECU | Ecuador, Ecuadorian, Ecuadorean | Quito
EGY | Egypt, Egyptian, Ai Cập | Cairo
ERI | Eritrea, Eritrean | Asmara
ESH | Western Sahara, Sahrawi |
ESP | Spain, Spanish, Spaniard, Tây Ban Nha | Madrid
EST | Estonia, Estonian | Tallinn
ETH | Ethiopia, Ethiopian | Addis Ababa
FIN | Finland, Finnish, Finn, Phần Lan | Helsinki
FJI | Fiji, Fijian | Suva
FRA | France, French, Frenchman, Frenchmen, Pháp | Paris, Elysee, Elysée
GAB | Gabon, Gabonese | Libreville
GBR | Great Britain, Britain, British, Briton, United Kingdom, UK, U.K., England, English, Scotland, Scottish, Wales, Welsh, Northern Ireland, Anh, Vương quốc Anh | London, Downing Street, Whitehall, Luân Đôn
GEO | Georgia, Georgian, Gruzia | Tbilisi
GHA | Ghana, Ghanaian | Accra
GIN | Guinea, Guinean | Conakry
GMB | Gambia, Gambian | Banjul
GNB | Guinea-Bissau | Bissau
GNQ | Equatorial Guinea | Malabo
GRC | Greece, Greek, Hy Lạp | Athens
GRD | Grenada, Grenadian |
GTM | Guatemala, Guatemalan |
GUY | Guyana, Guyanese |
HKG | Hong Kong, Hongkong, Hồng Kông |
HND | Honduras, Honduran | Tegucigalpa
HRV | Croatia, Croatian, Croat | Zagreb
HTI | Haiti, Haitian | Port-au-Prince
HUN | Hungary, Hungarian | Budapest
IDN | Indonesia, Indonesian, In-đô-nê-xi-a | Jakarta, Djakarta
IND | India, Indian, Ấn Độ | New Delhi, Delhi
IRL | Ireland, Irish, Irish Republic, Ai-len | Dublin
IRN | Iran, Iranian, Persian | Tehran, Teheran
IRQ | Iraq, Iraqi, I-rắc | Baghdad, Bagdad
ISL | Iceland, Icelandic, Icelander | Reykjavik
ISR | Israel, Israeli, I-xra-en, Do Thái | Tel Aviv, Knesset
ITA | Italy, Italian, Italia, Ý | Rome
JAM | Jamaica, Jamaican |
JOR | Jordan, Jordanian, Gioóc-đa-ni | Amman
JPN | Japan, Japanese, Nhật Bản, Nhật | Tokyo
KAZ | Kazakhstan, Kazakh | Astana, Almaty
KEN | Kenya, Kenyan | Nairobi
KGZ | Kyrgyzstan, Kyrgyz, Kirghiz | Bishkek
KHM | Cambodia, Cambodian, Kampuchea, Kampuchean, Khmer, Campuchia | Phnom Penh
KIR | Kiribati |
KOR | South Korea, South Korean, Republic of Korea, ROK, Hàn Quốc | Seoul, Blue House
KWT | Kuwait, Kuwaiti, Cô-oét |
LAO | Laos, Lao, Laotian, Lào | Vientiane
LBN | Lebanon, Lebanese, Liban, Li-băng, Li Băng | Beirut
LBR | Liberia, Liberian | Monrovia
LBY | Libya, Libyan | Tripoli
LIE | Liechtenstein |
LKA | Sri Lanka, Sri Lankan | Colombo
LSO | Lesotho |
LTU | Lithuania, Lithuanian | Vilnius
LUX | Luxembourg |
LVA | Latvia, Latvian | Riga
MAR | Morocco, Moroccan, Ma-rốc | Rabat
MCO | Monaco |
MDA | Moldova, Moldovan, Moldavia, Moldavian | Chisinau
MDG | Madagascar, Malagasy | Antananarivo
MDV | Maldives, Maldivian |
MEX | Mexico, Mexican, Mê-hi-cô | Mexico City
MKD | North Macedonia, Macedonia, Macedonian, Former Yugoslav Republic of Macedonia | Skopje
MLI | Mali, Malian | Bamako
MLT | Malta, Maltese | Valletta
MMR | Myanmar, Burma, Burmese | Rangoon, Yangon, Naypyidaw
MNE | Montenegro, Montenegrin | Podgorica
MNG | Mongolia, Mongolian, Mông Cổ | Ulan Bator
MOZ | Mozambique, Mozambican | Maputo
MRT | Mauritania, Mauritanian | Nouakchott
MUS | Mauritius, Mauritian |
MWI | Malawi, Malawian | Lilongwe
MYS | Malaysia, Malaysian, Ma-lai-xi-a | Kuala Lumpur
NAM | Namibia, Namibian | Windhoek
NER | Niger, Nigerien | Niamey
NGA | Nigeria, Nigerian | Abuja, Lagos
NIC | Nicaragua, Nicaraguan | Managua
NLD | Netherlands, Dutch, Holland, Dutchman, Hà Lan | The Hague, Hague, Amsterdam
NOR | Norway, Norwegian, Na Uy | Oslo
NPL | Nepal, Nepalese, Nepali, Nê-pan | Kathmandu
NRU | Nauru |
NZL | New Zealand, New Zealander, Niu Di-lân | Wellington
OMN | Oman, Omani | Muscat
PAK | Pakistan, Pakistani, Pa-ki-xtan | Islamabad
PAN | Panama, Panamanian |
PER | Peru, Peruvian | Lima
PHL | Philippines, Philippine, Filipino, Phillippines, Phi-líp-pin | Manila, Malacanang
PNG | Papua New Guinea |
POL | Poland, Polish, Pole, Ba Lan | Warsaw
PRK | North Korea, North Korean, DPRK, Triều Tiên | Pyongyang, Bình Nhưỡng
PRT | Portugal, Portuguese, Bồ Đào Nha | Lisbon
PRY | Paraguay, Paraguayan | Asuncion
PSE | Palestine, Palestinian, Palestinian Authority, Palestinian territories, Gaza Strip, Gaza, Gazan, West Bank, East Jerusalem, Pa-le-xtin, Dải Gaza, Bờ Tây | Ramallah
QAT | Qatar, Qatari, Quatar, Ca-ta | Doha
ROU | Romania, Romanian, Rumania, Ru-ma-ni | Bucharest
RUS | Russia, Russian, Russian Federation, Soviet Union, Soviet, USSR, Nga, Liên Xô | Moscow, Kremlin, Mát-xcơ-va, Điện Kremlin
RWA | Rwanda, Rwandan | Kigali
SAU | Saudi Arabia, Saudi, Saudi Arabian, Ả Rập Xê Út, Ả Rập Saudi, Ả-rập Xê-út | Riyadh
SDN | Sudan, Sudanese, Xu-đăng | Khartoum
SEN | Senegal, Senegalese | Dakar
SGP | Singapore, Singaporean, Xin-ga-po |
SLB | Solomon Islands | Honiara
SLE | Sierra Leone, Sierra Leonean | Freetown
SLV | El Salvador, Salvadoran, Salvadorean | San Salvador
SMR | San Marino |
SOM | Somalia, Somali, Somalian, Somaliland | Mogadishu
SRB | Serbia, Serbian, Serb, Yugoslavia, Yugoslav, Bosnian Serb, Xéc-bi-a | Belgrade
SSD | South Sudan, South Sudanese, Nam Sudan | Juba
STP | Sao Tome |
SUR | Suriname, Surinamese | Paramaribo
SVK | Slovakia, Slovak | Bratislava
SVN | Slovenia, Slovene, Slovenian | Ljubljana
SWE | Sweden, Swedish, Swede, Thụy Điển | Stockholm
SWZ | Swaziland, Eswatini, Swazi |
SYC | Seychelles |
SYR | Syria, Syrian, Xi-ri | Damascus
TCD | Chad, Chadian | N'Djamena
TGO | Togo, Togolese | Lome
THA | Thailand, Thai, Thái Lan | Bangkok
TJK | Tajikistan, Tajik | Dushanbe
TKM | Turkmenistan, Turkmen | Ashgabat
TLS | East Timor, Timor-Leste, East Timorese, Timorese | Dili
TON | Tonga, Tongan |
TTO | Trinidad and Tobago, Trinidad, Trinidadian |
TUN | Tunisia, Tunisian | Tunis
TUR | Turkey, Türkiye, Turkish, Turk, Thổ Nhĩ Kỳ, Thổ Nhĩ Kì | Ankara, Istanbul
TUV | Tuvalu |
TWN | Taiwan, Taiwanese, Đài Loan | Taipei
TZA | Tanzania, Tanzanian | Dar es Salaam, Dodoma
UGA | Uganda, Ugandan | Kampala
UKR | Ukraine, Ukrainian, Ukraina, U-crai-na | Kyiv, Kiev
URY | Uruguay, Uruguayan | Montevideo
USA | United States of America, United States, US, U.S., USA, U.S.A., America, American, Mỹ, Mĩ, Hoa Kỳ, Hoa Kì | Washington, White House, Pentagon, Capitol Hill, U.S. Congress, State Department, Nhà Trắng, Lầu Năm Góc
UZB | Uzbekistan, Uzbek | Tashkent
VAT | Vatican, Holy See, Vatican City, Va-ti-căng |
VEN | Venezuela, Venezuelan | Caracas
VNM | Vietnam, Viet Nam, Vietnamese, Việt Nam, North Vietnam, South Vietnam | Hanoi, Hà Nội
VUT | Vanuatu |
WSM | Samoa, Samoan |
XKX | Kosovo, Kosovar, Kosovan | Pristina
XAB | Abkhazia, Abkhaz, Abkhazian | Sukhumi
XOS | South Ossetia, South Ossetian | Tskhinvali
XCH | Chechnya, Chechen | Grozny
XKR | Korea, Korean, Korean peninsula |
XTB | Tibet, Tibetan, Tây Tạng | Lhasa
XKU | Kurdistan, Kurd, Kurdish |
XKA | Kashmir, Kashmiri |
XCR | Crimea, Crimean |
YEM | Yemen, Yemeni, Yemenite | Sanaa, Sana'a, Aden
ZAF | South Africa, South African, Nam Phi | Pretoria, Cape Town
ZMB | Zambia, Zambian | Lusaka
ZWE | Zimbabwe, Zimbabwean, Rhodesia | Harare
XWB | Bosniak, Bosnian Muslim |
XAR | Arab, Arab states, Gulf states, Ả Rập |
XEU | Europe, European, Châu Âu |
XAF | Africa, African, Châu Phi |
XAS | Asia, Asian, Châu Á |
XME | Middle East, Trung Đông |
XWE | West, Western powers, Phương Tây |
XGU | Persian Gulf, Gulf, Vịnh Ba Tư |
XTA | Tamil |
XPU | Punjab, Punjabi |
XTU | Tutsi |
XHU | Hutu |
XDA | Darfur, Darfuri |
XNK | Nagorno-Karabakh, Karabakh |
XTR | Transdniestria, Transnistria |
XKN | Krajina |
XUY | Uighur, Uyghur, Xinjiang |
XRO | Rohingya |
XSN | Sindh |
XDO | Donetsk, Luhansk, Donbas, Donbass |
`
