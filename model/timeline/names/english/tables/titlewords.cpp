// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/tables/wordlists.h"

namespace Dateline::Timeline::English {

namespace {

constexpr WordList lists[]{
    {Title, u"activist actor actress adm admiral adviser advisor advocate aide ambassador analyst "
            u"archbishop assistant associate attorney aunt author ayatollah baron baroness bishop "
            u"brigadier brother candidate capt captain cardinal ceo cfo chair chairman chairperson "
            u"chairwoman chancellor chief co-founder coach col colonel commander commissioner comrade "
            u"congressman congresswoman constable consul coo coordinator corporal correspondent "
            u"councillor councilman councilor councilwoman counsel counsellor counselor count countess "
            u"cpl cto czar dame dean deputy detective dictator director director-general doctor dr "
            u"duchess duke earl economist editor emir emperor empress envoy ex-president father fellow "
            u"founder fr frau gen general governor governor-general herr historian imam inspector "
            u"journalist judge justice king lady lawmaker lawyer leader legislator lieutenant lord lt "
            u"madame magistrate maj major manager marshal mayor mep mep's minister miss mlle mme "
            u"monsieur mp mr mrs ms mullah mx nominee officer pastor pope premier president "
            u"president-elect prime-minister prince princess principal prof professor prosecutor "
            u"provost queen rabbi rapporteur rector rep reporter representative researcher rev "
            u"reverend scholar scientist secretary secretary-general sen senator senor senora "
            u"sergeant sgt shah sheik sheikh sheriff signor singer sir sister solicitor speaker "
            u"spokesman spokesperson spokeswoman sultan superintendent treasurer trustee tsar uncle "
            u"under-secretary undersecretary vice-chairman vice-minister vice-premier vice-president "
            u"viscount whip writer"},
    {TitleModifier,
     u"acting agriculture assistant associate attorney british cabinet caretaker chief "
     u"commissioner congressional crown current defence defense democratic deputy economic "
     u"economy education energy environment ex-foreign ex-prime executive finance first foreign "
     u"former general health high home house incoming incumbent interim interior justice labor "
     u"labour lady late lieutenant majority managing minority national opposition outgoing "
     u"party permanent presidential press prime republican second secretary secretary-general "
     u"security senate senior special spiritual state supreme then then-president trade "
     u"transport u.s under us vice"},
    {Occupation, u"activist adviser advisor aide ambassador analyst anthropologist archbishop architect "
                 u"artist astronaut astronomer athlete attorney author banker barrister billionaire "
                 u"biologist bishop blogger boss boy broadcaster businessman businesswoman campaigner "
                 u"candidate captain cardinal ceo chair chairman chairperson chairwoman champion chancellor "
                 u"chef chemist chief co-author co-founder coach colleague columnist comedian commander "
                 u"commentator commissioner composer congressman congresswoman consultant coordinator "
                 u"correspondent councillor critic dean defender demonstrator deputy designer developer "
                 u"dietician diplomat director dissident doctor driver economist editor educator emperor "
                 u"engineer entrepreneur envoy executive expert farmer fellow filmmaker fisherman forward "
                 u"founder general geologist girl goalkeeper governor graduate grandfather grandson "
                 u"guitarist head historian host housewife imam industrialist inspector inventor "
                 u"investigator investor journalist judge king lawmaker lawyer leader lecturer legislator "
                 u"lieutenant magistrate man manager mayor mechanic member merchant midfielder millionaire "
                 u"minister missionary mogul monk musician negotiator neurologist nominee novelist nurse "
                 u"officer official operator organiser organizer owner painter paramedic partner pastor "
                 u"pathologist philosopher photographer physician physicist pianist pilot player playwright "
                 u"podcaster poet policeman politician premier president priest prince princess principal "
                 u"prisoner producer professor programmer prosecutor protester psychiatrist psychologist "
                 u"publisher quarterback queen rapper recruiter refugee reporter representative researcher "
                 u"resident runner salesman scholar scientist sculptor secretary senator sergeant "
                 u"shopkeeper singer sociologist soldier solicitor speaker spokesman spokesperson "
                 u"spokeswoman star statistician strategist striker student superintendent surgeon survivor "
                 u"swimmer teacher technician teenager theologian therapist tourist trader translator "
                 u"treasurer trustee tutor tycoon undersecretary veteran vice-president victim virologist "
                 u"volunteer whistleblower winger witness woman worker writer youtuber"},
    {Kin, u"aunt boss boyfriend brother client colleague counterpart cousin daughter father fiance "
          u"fiancee friend girlfriend granddaughter grandfather grandmother grandson husband lawyer "
          u"mother namesake nephew niece predecessor rival sister son successor uncle widow widower "
          u"wife"},
    {SpeechVerb, u"acknowledged added adds admits admitted announced announces argued argues asked asks "
                 u"believed believes claimed claims commented complained concluded concludes confirmed "
                 u"confirms declared declares denied denies described describes emphasised emphasized "
                 u"explained explains insisted insists noted notes observed observes pointed predicted "
                 u"predicts quipped recalled recalls reiterated remarked replied responded said say says "
                 u"stated states stressed suggested suggests tells thinks thought told tweeted tweets urged "
                 u"urges vowed warned warns writes wrote"},
    {HumanVerb, u"apologised apologized arrived ate attended became becomes considered considers cried "
                u"died drank expected expects feels felt graduated grew had has hates herself himself "
                u"hoped hopes is joked knew knows laughed lived lives loved loves married meets met nodded "
                u"pleaded points recalls remembers resigned retired sat saw sees served serves shouted "
                u"slept smiled smiles speaks spoke stood studied talked talks taught teaches testified "
                u"traveled travelled tweets visited visits walked wanted wants was wept whispered who whom "
                u"whose worked works worried worries"},
};

} // namespace

std::span<const WordList> titleWords()
{
    return lists;
}

} // namespace Dateline::Timeline::English
