// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/tables/wordlists.h"

namespace Dateline::Timeline::English {

namespace {

constexpr WordList lists[]{
    {PlaceName, u"afghanistan africa alaska albania algeria america americas angola anhui ankara "
                u"antarctica arabia arctic argentina arizona armenia asia atlanta atlantic australia "
                u"austria azerbaijan baghdad bahrain balkans baltic baltimore bangkok bangladesh barbados "
                u"beijing belarus belgium belize benin berlin bhutan bolivia bosnia boston botswana brazil "
                u"britain brooklyn brunei brussels bulgaria burma burundi cairo california cambodia "
                u"cameroon canada canberra caribbean chicago chile china chongqing colombia colombo congo "
                u"crimea croatia cuba cyprus damascus delhi denmark detroit dhaka djibouti doha donbas "
                u"dubai ecuador egypt england eritrea estonia ethiopia europe fiji finland florida france "
                u"fujian fukushima gabon gambia gansu gaza geneva germany ghana greece greenland guangdong "
                u"guangxi guangzhou guatemala guinea guizhou guyana hainan haiti hanoi hawaii hebei "
                u"heilongjiang henan hiroshima hokkaido honduras hong hsinchu hubei hunan hungary iceland "
                u"india indonesia iran iraq ireland islamabad istanbul italy jakarta jamaica japan "
                u"jerusalem jiangsu jiangxi jilin kabul kaohsiung kathmandu kazakhstan kenya kiev kong "
                u"kongers korea kosovo kuwait kyiv kyoto kyrgyzstan laos latvia lebanon lesotho liaoning "
                u"liberia libya liechtenstein lithuania luxembourg macao macau macedonia madagascar malawi "
                u"malaysia maldives malta manhattan manila massachusetts mauritius mediterranean mexico "
                u"miami michigan minnesota moldova monaco mongolia montenegro morocco moscow mozambique "
                u"mumbai myanmar namibia nauru nepal netherlands nevada nicaragua niger nigeria ningxia "
                u"norway ohio okinawa oman oregon osaka ottawa pacific pakistan palau palestine panama "
                u"paraguay pennsylvania peru philadelphia philippines poland portugal pyongyang qatar "
                u"qinghai rangoon riyadh romania russia rwanda samoa scotland seattle senegal seoul serbia "
                u"shaanxi shandong shanghai shanxi shenzhen sichuan singapore slovakia slovenia somalia "
                u"spain sudan suriname sweden switzerland syria taichung tainan taipei taiwan tajikistan "
                u"tanzania tehran texas thailand tibet togo tokyo tonga tunisia turkey turkmenistan tuvalu "
                u"uganda ukraine uruguay utah uzbekistan vanuatu vatican venezuela vietnam wales wuhan "
                u"xinjiang yangon yemen yunnan zambia zhejiang zhengzhou zimbabwe"},
    {Demonym, u"afghan african africans albanian algerian american americans anglo angolan arab arabic "
              u"arabs argentine argentinian armenian asian asians australian austrian azerbaijani "
              u"bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british britons brits "
              u"buddhist buddhists bulgarian burmese cambodian canadian canadians cantonese catalan "
              u"catholic catholics central chechen chilean chinese christian christians colombian "
              u"communist communists confucian congolese conservative conservatives croatian cuban czech "
              u"danish democrat democrats dutch east eastern ecuadorian egyptian english estonian "
              u"ethiopian european europeans filipino finnish french georgian german ghanaian greek "
              u"haitian hebrew hindi hindu hindus hungarian icelandic indian indians indonesian iranian "
              u"iranians iraqi irish islamic israeli israelis italian japanese jewish jews jordanian "
              u"kazakh kenyan korean koreans kurdish kurds kuwaiti kyrgyz labourites laotian latin "
              u"latvian lebanese leninist liberals liberian libyan lithuanian malaysian maltese mandarin "
              u"maoist marxist mexican mexicans moldovan mongolian moroccan muslim muslims nazi nepalese "
              u"nepali nigerian north northeast northern northwest norwegian orthodox ottoman pakistani "
              u"palestinian palestinians persian peruvian philippine poles polish portuguese protestant "
              u"qatari republican republicans romanian russian russians rwandan saudi scottish serbian "
              u"serbs shia shiite singaporean sino slovak slovenian socialist socialists somali south "
              u"southeast southern southwest soviet spaniards spanish sudanese sunni swedes swedish "
              u"swiss syrian syrians taiwanese tajik tamil thai tibetan tibetans tories tory tunisian "
              u"turkic turkish turkmen turks ugandan uighur ukrainian ukrainians uyghur uyghurs uzbek "
              u"venezuelan vietnamese welsh west western yemeni zambian zimbabwean"},
    {Time, u"advent apr april aug august autumn christmas dec december diwali easter eid feb february "
           u"fri friday halloween hanukkah jan january jul july jun june lent mar march may mon "
           u"monday nov november oct october passover ramadan sat saturday sep sept september spring "
           u"summer sun sunday thanksgiving thu thursday tue tuesday wed wednesday winter"},
    {PlaceNoun, u"airfield airport archipelago arena avenue base basin bay beach border boulevard bridge "
                u"building camp canal canton cape capital castle cathedral cemetery circuit city coast "
                u"county creek dam desert district emirates estate falls forest garden gardens gate gulf "
                u"hall harbor harbour heights hill hills hotel house island islands isle jail kingdom lake "
                u"lane mall mosque mount mountain mountains municipality nations oblast ocean palace park "
                u"peninsula plain plateau plaza port prefecture prison province reef region republic river "
                u"road sea shoal shrine springs square stadium state states station strait straits street "
                u"temple territory tower town valley village wall yard world zone"},
    {Particle, u"abu af al av ben bin bint da das de del dela della dello den der di do dos du e el i ibn "
               u"la le st ten ter ul van von y zu zum"},
    {Generic, u"accord act agreement airbus album allah alpha amendment android article award awards "
              u"belt best beta better bible bill bitcoin bluetooth boeing book brexit buddha "
              u"championship championships chapter charter christ class code cold constitution "
              u"convention coronavirus corridor covid covid-19 crisis cup day deal declaration delta "
              u"dollar dollars earth ebola edition enlightenment episode ethereum euro euros eve "
              u"festival figure film flu free games gamma global gmt god grammy grand great greater "
              u"hardcover holocaust holy ii iii imperial internet ipad iphone java jesus jupiter koran "
              u"law level linux lives mars matter milky model month moon movie new no nobel novel number "
              u"olympic olympics omicron open oscar oscars pact page pandemic paperback paralympics part "
              u"phase plague plan podcast policy pound prix prize protocol python quran reformation "
              u"renaissance renminbi resolution revolution royal sacred season section series show song "
              u"space spaces story strategy street-view summit sun table tesla-model tournament treaty "
              u"twitter type variant venus virus vol volume war wars way web week windows year yen yuan "
              u"zika"},
    {NameSuffix, u"cbe esq ii iii iv jr kc mbe md obe phd qc sr"},
    {Owner, u"boys children christie citizens farmers girls investors journalists kellogg king kohl "
            u"lawyers lee levi lloyd macy mcdonald men minister moody nurses people queen sainsbury "
            u"sotheby standard teachers veterans wendy women workers writers"},
    {Agency, u"aap afp afp-jiji ani ansa ap apa bbc bloomberg cna cnn dpa efe ians interfax kcna kyodo "
             u"pa pti reuters ria tass upi xinhua yonhap"},
};

} // namespace

std::span<const WordList> otherWords()
{
    return lists;
}

} // namespace Dateline::Timeline::English
