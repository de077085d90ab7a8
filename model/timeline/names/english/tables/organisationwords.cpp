// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/tables/wordlists.h"

namespace Dateline::Timeline::English {

namespace {

constexpr WordList lists[]{
    {Head, u"academy administration agency airlines airways alliance army assembly association "
           u"authority bancorp bank board brigade broadcasting brotherhood bureau caucus center "
           u"centre chamber church clinic club coalition college command commission committee commons "
           u"company confederation conference congress consortium consulate cooperative corp "
           u"corporation corps council court department directorate division embassy enterprises "
           u"faction fc federation force forces forum foundation front fund gazette group guard "
           u"guardian guards herald holding holdings hospital industries initiative inspectorate "
           u"institute insurance journal laboratories laboratory league militia ministry motors "
           u"movement museum navy network observatory office ombudsman orchestra organisation "
           u"organization parliament partnership party pharmaceuticals police politburo post "
           u"programme project railway railways registry school secretariat securities senate service "
           u"services society syndicate taskforce team technologies telegraph theater theatre times "
           u"treasury tribunal tribune troupe trust union unit united university watch"},
    {GenericHead, u"academy administration agency alliance army assembly authority bank board bureau center "
                  u"centre church club coalition command commission committee company conference congress "
                  u"consulate corps council court department division embassy force forces forum front fund "
                  u"government group guard guards hospital initiative league ministry movement museum navy "
                  u"network office parliament party police post programme project school senate service "
                  u"services team theater theatre times treasury trust union unit united"},
    {WeakHead, u"advisers advisors aerospace air analytics archives athletic automotive aviation "
               u"beverages biotech biotechnology books brewery bros brothers capital cement chemical "
               u"chemicals city-fc commission communications construction consulting daily electric "
               u"electronics energy entertainment equity estate exchange foods games gaming gas health "
               u"healthcare hotels housing institution interactive international investment investments "
               u"labs lakers library logistics magazine management media medical metals minerals mining "
               u"mobile monastery motor networks news oil partners petroleum pharma pictures power press "
               u"products properties radio rangers realty records research resources robotics "
               u"rovers semiconductor semiconductors seminary shipping software solutions sons steel "
               u"stores studios supermarkets systems telecom telecommunications television therapeutics "
               u"tv ventures wanderers warriors weekly"},
    {OfHead, u"academy administration agency alliance army assembly association authority bank bar "
             u"board bureau center centre chamber church coalition college commission committee "
             u"confederation conference congress consortium consulate council court department "
             u"directorate division embassy faculty federation forum foundation front fund government "
             u"hospital house institute institution league library ministry movement museum network "
             u"office organisation organization parliament party school secretariat society union "
             u"university"},
    {CompanySuffix, u"ag bhd co corp gmbh inc incorporated kk limited llc llp lp ltd nv plc pty sa spa"},
    {Subject, u"academic administrative advanced aerospace affairs agricultural agriculture aid air "
              u"animal antitrust applied arms army art arts asian atomic aviation banking border "
              u"broadcasting budget business care central charity chemical child children civil climate "
              u"co-operation commerce commercial communication communications community competition "
              u"conservation consumer consumers control cooperation corruption crime criminal cultural "
              u"culture customs cyber cybersecurity cyberspace data defence defense democracy democratic "
              u"development diplomacy disarmament disaster disease diseases drug drugs economic "
              u"economics economy education election electoral electricity emergency employment energy "
              u"engineering enterprise environment environmental equality exchange exploration export "
              u"families family film finance financial fire fiscal fisheries fishery food foreign forest "
              u"forestry freedom gender general geological global governance government health "
              u"healthcare history home homeland housing human humanitarian immigration independent "
              u"indigenous industrial industry information infrastructure innovation inspection "
              u"insurance intellectual intelligence interior internal international investigation "
              u"investigations investment journalists judicial justice labor labour land language law "
              u"legal legislative liberal liberties literature livestock logistics management marine "
              u"maritime market mathematics media medical medicine meteorological migration military "
              u"mining monetary music national nations natural naval nuclear ocean oceanic operations "
              u"parliamentary peace people petroleum physical physics planning policy political politics "
              u"poverty press prevention privacy product property prosperity protection public race "
              u"radio railway reconciliation reconstruction rescue reform refugees regional regulatory "
              u"relations relief religious research resources revenue rights river road rural safety "
              u"science sciences scientific search secret security senior settlement social socialist "
              u"solidarity space special sport sports standards state statistics strategic strategy "
              u"studies supervision supreme sustainable tax taxation technical technological technology "
              u"telecommunications territorial terrorism tourism trade training transport transportation "
              u"treasury union united urban veterans water weather welfare wildlife women workers "
              u"workplace works world youth"},
    {OrganisationNoun,
     u"agency airline association automaker bank brand broadcaster brokerage carmaker carrier "
     u"chain charity chipmaker coalition company conglomerate consultancy corporation developer "
     u"federation firm group institute insurer lender magazine maker manufacturer militia "
     u"multinational newspaper ngo non-profit nonprofit organisation organization outlet party "
     u"producer provider publisher retailer start-up startup supermarket supplier think-tank "
     u"thinktank union utility watchdog website"},
    {Leadership, u"boss ceo cfo chairman chief co-founder coo cto employee employees executive executives "
                 u"founder headquarters investors officials shareholders shares spokesman spokesperson "
                 u"spokeswoman staff stock subsidiary"},
    {KnownAcronym,
     u"abc aclu adb aei afd afp aiib aipac amd amnesty apec asean asml atf atp au baic bbc bis "
     u"bjp bmw bnp bp brics byd cac catl cbi cbs ccp cctv cdc cdu cepi cern cfius cfr cgtn cia "
     u"cites cna cnbc cnn cnooc cnpc cpc cpj cps crrc csis csrc csu cuhk dea dhs dia dji dnc "
     u"dod doj dpp dsca dup dvla ecb ecowas efta eia eln epa epfl eppo esa espn eta eu europol "
     u"faa fao farc faw fbi fcc fda fdp fed fema fia fifa frontex fsb ftc gavi gcc gchq ge gm "
     u"gop gru h&m hbo hku hkust hmrc hp hrw hsbc iaea ibm ibrd icao icc icj icrc idf ifc ifrc "
     u"iiss ikea ilo imf imo interpol ioc ipcc ira irgc irs isi isil isis isro itu itv iucn "
     u"jaxa jpmorgan kaist kbs kcna kgb kmt kpmg lapd ldp lg lse ltte mbc mercosur mi5 mi6 mit "
     u"mlb mnd mod mofa mofcom msf msnbc naacp nasa nasdaq nato nba nbc ndp ndrc ndtv nfl nhk "
     u"nhl nhs nida nih nio noaa nppa npr nra nsa nsc ntsb ntu nus nypd nyse nyt nyu oas obr "
     u"oecd ofac ofcom ohchr ons opec osce pap pboc pbs pentagon pkk pla plo ppp pwc rand rbs "
     u"rnc rsf rthk saic scmp sco sec sipri sk smic snp soas spd svr tass tsmc tuc tvb ubi ubs "
     u"ucl ucla uefa ukip ulfa umc un unctad undp unep unesco unfpa unhcr unhrc unicef unodc "
     u"unrwa upi usaf usaid usc usgs usmc ustr uup vw wada wfp who wipo wmo wsj wta wto wwf ypg "
     u"zte"},
    {OtherAcronym,
     u"ad ai aids ak aka am aml api app ar asap asbo atm az b2b b2c ba bame bc bdsm bn boxset "
     u"bri bs bst btc btw ca cbdc cc cctv cd ceo cet cfo cio cm cn cny co co2 coo covid cpi "
     u"cptpp cpu crispr ct cto dao dc de defi diy dj dna documentary dprk drc drpk dvd ed edt "
     u"eg er esg est eta etc etf eth eur ev evs f16 faq fl fob fta fw fyi ga gb gbp gbv gdp gdr "
     u"ghz gif gmt gnp gps gpu gst gw h1n1 h5n1 h7n9 hd hdtv hi hiv hk hkd hkt hr html http "
     u"https hz ia icbm icbms icu id idp idps ids ie ii iii il imho imo inc inf ip ipo it iv ix "
     u"jcpoa jp jpg jpy jr jst kg km kph kr ks kw kyc la lcd led lgbt lgbtq llm lng lol lpg ltd "
     u"m&a ma mb mba mc md me mep meps mers mh17 mh370 mi ml mm mms mn mo mp mph mps mri mrna "
     u"mt mw nafta nb nc nd ne nft nfts ngo ngos nh nj nm no npo npt nv nw ny nyc o2 obor oh ok "
     u"omg op otc p&l pa pc pcr pdf pdt phd pm pmi png poc ppe ppi ppl ppp pr prc ps pst q&a qa "
     u"r&d ram rcep re ri rip rmb rna roc rok rss salt sars sc sd se sf sim sms spac "
     u"special sr st start su suv sw tb tba tbd tbh tiktok tn tpnw tpp tv tw twd tx uae ufo uk "
     u"url us usa usb usd usmca ussr ut utc uv va vat vaw vi vii viii vip vpn vr vs vt wa wi "
     u"wmd wtf www wy xi yes"},
};

} // namespace

std::span<const WordList> organisationWords()
{
    return lists;
}

} // namespace Dateline::Timeline::English
