// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/englishplacewords.h"

namespace Dateline::Timeline::PlaceTables {

const PlaceWords &englishOrdinaryWords()
{
    static const PlaceWords words(
        u"white_house kremlin downing_street chey_institute "
        u"adams adrian agatha alan albert alexander alfred alice allen alma alva amber american an "
        u"anderson andrews angel angelina anna april army arnold arthur ashley august aurora bai bailey "
        u"baker bao bar barbara barking barry bath battle bay beach beatrice bell belle benito benjamin "
        u"benton bernard best biden big bill bird black bo bob bor bra bradley brandon brig broad brook "
        u"brooks brown bruce burke burns burton bury bush butler buy byron cai caleta cameron camilla "
        u"campbell can cao carl carlos carmel carmen carol carrie carson carter catarina catherine "
        u"cecilia celeste central ceres cesar charles chen cheng chester chinese chino christian "
        u"christopher church claire clare clark claudia clayton clement clifton clinton clyde college "
        u"colon commerce communist como concord conservative constance constantine cooper cornelius "
        u"corona coronado court cox craig crawford crest crew cruz crystal curtis cut cynthia dai dale "
        u"dalton dam daniel date david davis deal dean deborah december democratic den deng dennis "
        u"denton dexter diana dickson diego ding dolores don dong donna douglas drew du duke duncan "
        u"dylan earl east eddie ede eden edgar edison edmond edward edwards elda elena elgin eliot "
        u"elizabeth ellen elliott ellis elmo elvis emma emmanuel english enterprise era eric erie "
        u"ernest ers esther eugene eva evans evelyn ever everett fabian fair fan fang february federal "
        u"felix feng ferdinand fernando fes field fields fisher florence floyd force ford forest fort "
        u"foster francis frank franklin fraser fray frederick freeman french friday fu gabriel gao gap "
        u"gary gate gavin gay gem george gerald german giant gibson gideon gilbert gladstone glen "
        u"gloria golf gomez gong goose gordon grace graham grand grant gravity gray great green gregory "
        u"grey gu guadalupe guard guide guo gustavo hall hammond han hao harris harrison harvey haven "
        u"hay he heath hector helen hell henderson henry herbert herman hill hills hilton holland holly "
        u"home homer hong hoover hope horace hou house hove howard hu huang hubert hudson hugo hull "
        u"humble hunter ian ica ida ignacio imperial independence index inez international iris irving "
        u"isabel isabella isle jack jackson jacob james jane janesville janet january japanese jason "
        u"jasper jean jefferson jeffrey jena jennifer jerome jesse jia jiang jim jin joan joe joel john "
        u"johnson jorge josef joseph josh josé juan judith julia julian july june justin kara karen kas "
        u"kate katherine keith kelly kennedy kenneth kent kevin kim king kirk kong kristina kyle la "
        u"labour ladysmith lai lake lamar lambert lane larry las laura laurel lawrence lee lei lena "
        u"lens leo leon leonard leslie lewis li liang liberal liberty lily lin lincoln linda lisa "
        u"little liu lloyd lod logan long los lot louis louise lower lu lucas lucy lug luis luke luo "
        u"luther lynn lü ma mack madison mala male man mansa many mao mar march margaret maria marina "
        u"marine marines mario marion mark marshall martha martigues martin marvin mary mason mata "
        u"matthew maurice max may maya media melissa meng mercedes mesa metro michael miguel miller "
        u"milo milton mina minor mira miranda mission mitchell mo moa mobile moises mon monday monica "
        u"mono monroe montgomery moore morgan morris moses moss most mosta mount much murphy murray "
        u"mustang muz nancy napoleon natal natalia nathan national navy neil nelson new newton nice "
        u"nicholas nina niu nixon noble noel nora norm normal norman north northeast nova november oak "
        u"oakley obama ocean october of old olga olive oliver omar one open opera orange ore os osa "
        u"oscar oss ou owen oz pablo pace page palm palmer pamela pan paradise park parker patricia "
        u"patrick patterson paul pearl pedro pei peng penn perris perry peter philip phillips pierre "
        u"pine piper plain plains plant point police polk poole pop port porter pos post press preston "
        u"prince prior progress pu qian qin qiu quality quincy race rachel ralph ramon ramsey randolph "
        u"ray raymond read reading reagan real rebecca reed regular reid ren republican rest rex rich "
        u"richard richards ridge riley ring rio ripon river road robert roberts robinson rockwell rocky "
        u"roger rogers roland roma roman ronald roof rosa rose ross rota rover rowland roy royal ruby "
        u"rufus rugby run russell russian ruth sale salinas salt salvador same samuel san sancti "
        u"sanctuary sand sanders sandra sandy santa santo sao sar sara sari saturday saw sayan scott "
        u"seal sebastian see senate sens september sera sergio service set seymour shah shaki shao "
        u"share sharon sheikh sheldon shen sherman shi shirley short si sidney sierra silver sim simon "
        u"sin smith so social som somerset son song sonia sophia south southwest spencer split spring "
        u"springs stafford stanley stanton star stella stephen sterling steven stewart stone street "
        u"stuart su summit sun sunday sunrise sunset supreme sur surprise susan sylvia tal talent "
        u"tamale tambo tan tang tank tao taylor tea tema tempe temple teresa the theodore thomas "
        u"thursday tian time timothy tire today tom tong tony top tor tour tours tower town tracy trail "
        u"travis trinity troy truman trump tuesday tur turner twin tyler uman un union university upper "
        u"uribe val valentine van vance vanessa vera vernon veronica vic victor viet vila village ville "
        u"vincent viola violet virgil vista vivian walker wall wallace walnut walter wan wanda wang war "
        u"ware warner warren waterproof watts wave wayne webster wednesday wei wells wen wendy wesley "
        u"west weston what white why wil wilhelm will william williams wilson windsor winner winston "
        u"winter wolf wood woodrow woods woodward worth wright wu xia xiang xiao xie xin xiong xu xue "
        u"yan yang yao ye yes yi yin you young yu yuan zeng zhang zhao zheng zhong zhou zhu zoe zone "
        u"zou zug");
    return words;
}

const PlaceWords &englishBodies()
{
    static const PlaceWords words(
        u"times post globe tribune herald journal chronicle daily news telegraph gazette mirror observer "
        u"standard examiner inquirer sun review "
        u"university college institute academy school hospital bank ministry department bureau office agency "
        u"commission committee council "
        u"parliament congress senate assembly court supreme treasury authority administration association "
        u"society foundation federation union "
        u"league party army navy force forces guard corps marines police airlines airways air railways "
        u"railway motors electric steel oil "
        u"corporation corp inc ltd company group holdings exchange securities fund united fc club team "
        u"orchestra symphony philharmonic "
        u"museum gallery library theatre theater opera ballet center centre chamber embassy consulate "
        u"mission broadcasting television radio "
        u"post-gazette press weekly magazine heart food medical national international state home foreign "
        u"defense defence justice health "
        u"education finance labor labour commerce energy interior central reserve securities space research "
        u"science technology "
        u"olympics olympic marathon open championship accord agreement protocol convention declaration "
        u"summit treaty act prize awards "
        u"festival consensus cup games communist democratic alliance watch institution consulting economic "
        u"cooperation forum relief perspectives photos weekend institutes "
        u"centers centres ordinance dream");
    return words;
}

const PlaceWords &englishBodyHeads()
{
    static const PlaceWords words(u"university bank college institute ministry department church radio air "
                                  u"team federation academy museum "
                                  u"hospital chamber council school parliament party voice times royal "
                                  u"club association society commonwealth organization organisation "
                                  u"confederation duke duchess prince princess archbishop "
                                  u"bishop earl fc ac inter real");
    return words;
}

const PlaceWords &englishTopicBodyHeads()
{
    static const PlaceWords words(u"center centre project program programme force committee commission "
                                  u"institute council forum foundation office initiative campaign coalition "
                                  u"alliance conference fund society association fellow");
    return words;
}

const PlaceWords &englishDeeds()
{
    static const PlaceWords words(u"agreement accord accords protocol protocols treaty convention cartel");
    return words;
}

const PlaceWords &englishHonorifics()
{
    static const PlaceWords words(
        u"mr mrs ms miss mx dr sir lord lady dame madame prof professor senator sen "
        u"judge justice congressman congresswoman captain colonel sergeant "
        u"lieutenant detective reverend");
    return words;
}

const PlaceWords &englishTeamWords()
{
    static const PlaceWords words(u"play plays played playing score scores scored scoring sign signs signed "
                                  u"striker goalkeeper midfielder defender goals debut");
    return words;
}

const PlaceWords &englishPlaceSuffixes()
{
    static const PlaceWords words(u"island islands isles peninsula lake river mountain mountains hills "
                                  u"valley canyon desert forest glacier falls bay gulf strait "
                                  u"straits canal sea ocean coast beach harbor harbour port reef "
                                  u"shoal archipelago plateau county province prefecture district "
                                  u"region oblast township village airport airfield aerodrome airbase "
                                  u"station square plaza street avenue boulevard road highway bridge "
                                  u"tunnel park gardens garden zoo stadium arena circuit speedway castle "
                                  u"palace cathedral basilica mosque temple monastery abbey "
                                  u"shrine tower towers prison jail cemetery base yard shipyard dam "
                                  u"reservoir greenhouse mall hotel bay_area heights");
    return words;
}

const PlaceWords &englishPlacePrefixes()
{
    static const PlaceWords words(
        u"lake mount mt cape camp fort port  gulf_of strait_of straits_of bay_of isle_of sea_of mt. bight_of "
        u"province_of pulau fort");
    return words;
}

const PlaceWords &englishGenericPlaces()
{
    static const PlaceWords words(
        u"silk_road inspection_station space_station polling_station "
        u"radio_station television_station gas_station ivory_tower ivory_towers "
        u"global_village business_district "
        u"foreign_affairs_office customs_district holy_sea school_district "
        u"scotland_yard first_circuit second_circuit third_circuit fourth_circuit fifth_circuit "
        u"sixth_circuit seventh_circuit eighth_circuit ninth_circuit tenth_circuit eleventh_circuit "
        u"federal_circuit");
    return words;
}

const PlaceWords &englishEpochs()
{
    static const PlaceWords words(
        u"communist nationalist imperial red maoist republican modern ancient "
        u"contemporary medieval feudal fascist occupied british french spanish "
        u"portuguese dutch german chinese japanese russian american ottoman tsarist "
        u"colonial rural urban coastal");
    return words;
}

const PlaceWords &englishTitles()
{
    static const PlaceWords words(u"president prime premier chancellor minister mayor governor king queen "
                                  u"prince senator ambassador secretary director chief leader "
                                  u"vice deputy general officials government military says said will to and "
                                  u"or is in as of for mr mrs ms dr spokesman "
                                  u"spokeswoman lawmakers lawmaker residents protesters protests time "
                                  u"covid-19 covid coronavirus ex-president trade tensions "
                                  u"january february march april may june july august september october "
                                  u"november december jan feb mar apr jun jul aug sep sept oct nov dec "
                                  u"monday tuesday wednesday thursday friday saturday sunday northern "
                                  u"southern eastern western central north south east west "
                                  u"greater downtown mainland nazi soviet pro anti u.s. us uk");
    return words;
}

const PlaceWords &englishFunctionWords()
{
    static const PlaceWords words(
        u"the a an in on at from to of for with by and or but as if when while after before since until "
        u"during through over under between "
        u"against near into onto around across outside inside within without about above below that this "
        u"these those it its he she they we i you his "
        u"her their our your my is are was were be been has have had do does did not no yes so than then "
        u"there here where what who why how "
        u"although because though unless whether both either neither each all any some many most more less "
        u"other another such only just "
        u"even also still now today yesterday tomorrow meanwhile however moreover like unlike including "
        u"despite toward towards throughout "
        u"via per amid among along behind beside besides beyond concerning leaving visiting reaching");
    return words;
}

const PlaceWords &englishTitleConnectors()
{
    static const PlaceWords words(u"the a an in on at from to of for with by and or but as into over under "
                                  u"between against upon through vs");
    return words;
}

const PlaceWords &englishStrictLocatives()
{
    static const PlaceWords words(u"in near from outside around across throughout inside downtown");
    return words;
}

const PlaceWords &englishLocatives()
{
    static const PlaceWords words(
        u"in at from near to into for outside around across via visited visiting leaving left reached "
        u"throughout "
        u"toward towards inside within over downtown central northern southern eastern western greater");
    return words;
}

} // namespace Dateline::Timeline::PlaceTables
