const list = (text: string) => text.trim().split(/\s*[,\n]\s*/);

/** Endings that French adjectives of nations take: algérienne, françaises, espagnols. */
export const frenchEndings = ["e", "s", "es", "ne", "nes"] as const;

/** How people and delegations of States are called in English; plurals in "s" are found too. */
export const englishDemonyms = list(`
Afghan, Albanian, Algerian, Andorran, Angolan, Antiguan, Argentine, Argentinian, Armenian, Australian, Austrian
Azerbaijani, Azeri, Bahamian, Bahraini, Bangladeshi, Barbadian, Belarusian, Belgian, Belizean, Beninese, Bhutanese
Bolivian, Bosnian, Botswanan, Motswana, Batswana, Brazilian, Bruneian, Bulgarian, Burkinabe, Burundian, Cabo Verdean
Cape Verdean, Cambodian, Cameroonian, Canadian, Central African, Chadian, Chilean, Chinese, Colombian, Comorian
Congolese, Costa Rican, Ivorian, Croatian, Croat, Cuban, Cypriot, Czech, North Korean, South Korean, Korean, Danish
Dane, Djiboutian, Dominican, Ecuadorian, Egyptian, Salvadoran, Salvadorian, Equatorial Guinean, Eritrean, Estonian
Swazi, Ethiopian, Fijian, Finnish, Finn, French, Gabonese, Gambian, Georgian, German, Ghanaian, Greek, Grenadian
Guatemalan, Guinean, Bissau-Guinean, Guyanese, Haitian, Honduran, Hungarian, Icelandic, Icelander, Indian, Indonesian
Iranian, Iraqi, Irish, Israeli, Italian, Jamaican, Japanese, Jordanian, Kazakh, Kazakhstani, Kenyan, I-Kiribati
Kuwaiti, Kyrgyz, Lao, Laotian, Latvian, Lebanese, Basotho, Mosotho, Liberian, Libyan, Liechtensteiner, Lithuanian
Luxembourger, Luxembourgish, Malagasy, Malawian, Malaysian, Maldivian, Malian, Maltese, Marshallese, Mauritanian
Mauritian, Mexican, Micronesian, Monegasque, Mongolian, Montenegrin, Moroccan, Mozambican, Burmese, Namibian, Nauruan
Nepali, Nepalese, Dutch, New Zealander, Kiwi, Nicaraguan, Nigerien, Nigerian, Macedonian, Norwegian, Omani, Pakistani
Palauan, Panamanian, Papua New Guinean, Papuan, Paraguayan, Peruvian, Philippine, Filipino, Filipina, Polish, Pole
Portuguese, Qatari, Moldovan, Romanian, Russian, Rwandan, Kittitian, Nevisian, Saint Lucian, Vincentian, Samoan
Sammarinese, Sao Tomean, Saudi, Senegalese, Serbian, Serb, Seychellois, Sierra Leonean, Singaporean, Slovak, Slovene
Slovenian, Solomon Islander, Somali, South African, South Sudanese, Spanish, Spaniard, Sri Lankan, Sudanese, Surinamese
Swedish, Swede, Swiss, Syrian, Tajik, Thai, Timorese, Togolese, Tongan, Trinidadian, Tobagonian, Tunisian, Turkish
Turk, Turkmen, Tuvaluan, Ugandan, Ukrainian, Emirati, British, Briton, Tanzanian, American, Uruguayan, Uzbek
Ni-Vanuatu, Vanuatuan, Venezuelan, Vietnamese, Yemeni, Zambian, Zimbabwean, Palestinian, Holy See`);

/** The same in French, masculine singular; `frenchEndings` follow. Irregular feminines stand beside their masculine. */
export const frenchDemonyms = list(`
afghan, albanais, algérien, allemand, américain, états-unien, andorran, angolais, antiguais, argentin, arménien
australien, autrichien, azerbaïdjanais, bahamien, bahreïnien, bangladais, bangladeshi, barbadien, bélarussien
biélorusse, belge, bélizien, béninois, bhoutanais, birman, bolivien, bosnien, botswanais, brésilien, britannique
brunéien, bulgare, burkinabè, burundais, cabo-verdien, cap-verdien, cambodgien, camerounais, canadien, centrafricain
chilien, chinois, chypriote, colombien, comorien, congolais, coréen, nord-coréen, sud-coréen, costaricien, ivoirien
croate, cubain, danois, djiboutien, dominicain, dominiquais, égyptien, salvadorien, émirien, émirati, équatorien
érythréen, espagnol, estonien, eswatinien, éthiopien, fidjien, finlandais, français, gabonais, gambien, géorgien
ghanéen, grec, grecque, grenadien, guatémaltèque, guinéen, équato-guinéen, bissau-guinéen, guyanien, haïtien
hondurien, hongrois, indien, indonésien, iranien, iraquien, irakien, irlandais, islandais, israélien, italien
jamaïcain, japonais, jordanien, kazakh, kazakhstanais, kényan, kirghize, koweïtien, laotien, lesothan, letton
libanais, libérien, libyen, liechtensteinois, lituanien, luxembourgeois, macédonien, malaisien, malawien, malawite
maldivien, malgache, malien, maltais, marocain, marshallais, mauricien, mauritanien, mexicain, micronésien, moldove
monégasque, mongol, monténégrin, mozambicain, namibien, nauruan, néerlandais, népalais, nicaraguayen, nigérien
nigérian, norvégien, néo-zélandais, omanais, ougandais, ouzbek, pakistanais, palestinien, panaméen, papou
paraguayen, péruvien, philippin, polonais, portugais, qatarien, qatari, roumain, russe, rwandais, saint-lucien
samoan, saoudien, sénégalais, serbe, seychellois, sierra-léonais, singapourien, slovaque, slovène, somalien
soudanais, sud-soudanais, sri-lankais, sud-africain, suédois, suisse, surinamais, syrien, tadjik, tanzanien
tchadien, tchèque, thaïlandais, togolais, tonguien, trinidadien, tunisien, turc, turque, turkmène, tuvaluan
ukrainien, uruguayen, vanuatuan, vénézuélien, vietnamien, yéménite, zambien, zimbabwéen`);

/** Short and former names in use beside the official ones, in English and French. Short capitals are matched as written. */
export const otherStateNames = list(`
Bolivia, Bolivie, Cape Verde, Czech Republic, Congo, DRC, RDC, Ivory Coast, Côte d'Ivoire, North Korea, South Korea
DPRK, Corée du Nord, Corée du Sud, Corée, Korea, Iran, Laos, Macedonia, Macédoine, Micronesia, Micronésie, Moldova
Moldavie, Burma, Birmanie, Netherlands, Holland, Pays-Bas, Hollande, Palestine, Russia, Russie, Swaziland, Syria
Syrie, Tanzania, Tanzanie, Turkey, Türkiye, Turquie, UAE, Emirats, United Kingdom, UK, Britain, Great Britain, England
Royaume-Uni, Grande-Bretagne, United States, USA, US, U.S., États-Unis, Venezuela, Vietnam, Viet Nam, Vatican
Saint-Siège, Brunei, East Timor, Timor oriental, Gambia, Bosnia, Bosnie, St. Lucia, St Lucia, European Union, EU, UE
Union européenne, African Union, Union africaine, AU, UA, Kosovo, Taiwan, Hong Kong`);
