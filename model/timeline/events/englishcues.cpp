// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/cues.h"

#include "timeline/events/verbforms.h"

namespace Dateline::Timeline {

namespace {

using namespace Qt::StringLiterals;

struct Row
{
    CueKind kind;
    QStringView words; ///< Parted by '|'.
};

struct ActionRow
{
    Action action;
    QStringView verbs; ///< As verbForms() reads them, parted by '|'.
};

constexpr ActionRow actions[]{
    {Action::Arrive, u"arrive|land|return|reach|come,comes,came,come,coming|touch down,touches down,touched "
                     u"down,touched down,touching down|enter"},
    {Action::Depart, u"depart|leave,leaves,left,left,leaving|flee,flees,fled,fled,fleeing|withdraw,withdraws,"
                     u"withdrew,withdrawn,withdrawing|evacuate|set off,sets off,set off,set off,setting off"},
    {Action::Visit, u"visit|travel,travels,traveled,traveled,traveling|travel,travels,travelled,travelled,"
                    u"travelling|tour|fly,flies,flew,flown,flying|go,goes,went,gone,going|inspect|head to,"
                    u"heads to,headed to,headed to,heading to|head for,heads for,headed for,headed for,"
                    u"heading for"},
    {Action::Stay, u"stay|remain in,remains in,remained in,remained in,remaining in|settle in"},
    {Action::Meet, u"meet,meets,met,met,meeting|hold talks,holds talks,held talks,held talks,holding talks|"
                   u"talk with,talks with,talked with,talked with,talking with|confer|host|attend|"
                   u"participate|receive|negotiate|discuss|join|hold a meeting,holds a meeting,held a "
                   u"meeting,held a meeting,holding a meeting|welcome|greet|take part,takes part,took part,"
                   u"taken part,taking part|speak with,speaks with,spoke with,spoken with,speaking with"},
    {Action::Speak, u"say,says,said,said,saying|tell,tells,told,told,telling|state,,stated,stated,stating|"
                    u"declare|warn|claim|argue|"
                    u"insist|stress|emphasize|emphasise|note|add|deny|confirm|condemn|criticize|criticise|"
                    u"praise|thank|reiterate|comment|respond|reply|promise|vow|pledge|explain|describe|"
                    u"acknowledge|admit,admits,admitted,admitted,admitting|suggest|predict|write,writes,"
                    u"wrote,written,writing|tweet|speak,speaks,spoke,spoken,speaking|hope|want|believe|think,"
                    u"thinks,thought,thought,thinking|express|apologize|apologise|congratulate|accuse|"
                    u"denounce|hail|testify|remark|propose|caution|assert|allege|signal|deliver a speech,"
                    u"delivers a speech,delivered a speech,delivered a speech,delivering a speech|slam,slams,"
                    u"slammed,slammed,slamming|mourn|protest|ask|address|complain|tout|defend|recommend"},
    {Action::Agree,
     u"agree|sign|ratify|reach an agreement,reaches an agreement,reached an agreement,reached "
     u"an agreement,reaching an agreement|strike a deal,strikes a deal,struck a deal,struck a "
     u"deal,striking a deal|conclude|reach a deal,reaches a deal,reached a deal,reached a deal,"
     u"reaching a deal|merge"},
    {Action::Decide,
     u"decide|announce|approve|reject|veto|vote|cancel,cancels,cancelled,cancelled,cancelling|"
     u"cancel,cancels,canceled,canceled,canceling|postpone|delay|suspend|adopt|repeal|refuse|"
     u"overturn|amend|choose,chooses,chose,chosen,choosing|oppose|lift|scrap,scraps,scrapped,"
     u"scrapped,scrapping|endorse|back|veto"},
    {Action::Attack,
     u"attack|invade|bomb|shell|strike,strikes,struck,struck,striking|shoot,shoots,shot,shot,"
     u"shooting|kill|assassinate|stab,stabs,stabbed,stabbed,stabbing|raid|seize|capture|ambush|hijack|"
     u"kidnap,kidnaps,kidnapped,kidnapped,kidnapping|bombard|storm|fire on,fires on,fired on,fired on,firing "
     u"on|hack|assault|rape|murder|test-fire|launch|destroy|hit,hits,hit,hit,hitting|shoot down,shoots down,"
     u"shot down,shot down,shooting down"},
    {Action::Die, u"die,dies,died,died,dying|perish|pass away,passes away,passed away,passed away,passing "
                  u"away|drown"},
    {Action::Arrest, u"arrest|detain|imprison|jail|release|extradite|deport|indict|free,frees,freed,freed,"
                     u"freeing|search|investigate|disappear"},
    {Action::Judge, u"sentence|convict|charge|acquit,acquits,acquitted,acquitted,acquitting|sue,sues,sued,"
                    u"sued,suing|rule,rules,ruled,ruled,ruling|fine|impeach|try,tries,tried,tried,trying|"
                    u"plead guilty,pleads guilty,pleaded guilty,pleaded guilty,pleading guilty|appeal|pardon|"
                    u"prosecute|execute"},
    {Action::Appoint, u"appoint|nominate|become,becomes,became,become,becoming|inaugurate|swear in,swears in,"
                      u"swore in,sworn in,swearing in|succeed|promote|take office,takes office,took office,"
                      u"taken office,taking office|name|hire|replace|take over,takes over,took over,taken "
                      u"over,taking over|crown"},
    {Action::Resign, u"resign|step down,steps down,stepped down,stepped down,stepping down|quit,quits,quit,"
                     u"quit,quitting|retire|oust|sack|dismiss|fire|drop out,drops out,dropped out,dropped "
                     u"out,dropping out|remove"},
    {Action::Elect, u"elect|re-elect|reelect|run for,runs for,ran for,run for,running for"},
    {Action::Order, u"urge|demand|order|sanction|ban,bans,banned,banned,banning|call on,calls on,called on,"
                    u"called on,calling on|call for,calls for,called for,called for,calling for|press|"
                    u"instruct|require|impose|block|summon|request|invite"},
    {Action::Give, u"give,gives,gave,given,giving|send,sends,sent,sent,sending|donate|sell,sells,sold,sold,"
                   u"selling|buy,buys,bought,bought,buying|pay,pays,paid,paid,paying|supply|deliver|provide|"
                   u"grant|award|deploy|export|import|acquire|purchase|invest|transfer,transfers,transferred,"
                   u"transferred,transferring|contribute|dispatch|fund"},
    {Action::Begin, u"begin,begins,began,begun,beginning|start|open|found|establish|unveil|resume|create|"
                    u"introduce|kick off,kicks off,kicked off,kicked off,kicking off|commence|inaugurate|"
                    u"build,builds,built,built,building|form|hold,holds,held,held,holding|reopen|"
                    u"was born,was born,was born,was born,was born"},
    {Action::End, u"end|finish|close|complete|shut,shuts,shut,shut,shutting|stop,stops,stopped,stopped,"
                  u"stopping|halt|dissolve|terminate|abandon|shut down,shuts down,shut down,shut down,"
                  u"shutting down|graduate|divorce"},
    {Action::Happen, u"occur,occurs,occurred,occurred,occurring|happen|crash|explode|erupt|rise,rises,rose,"
                     u"risen,rising|fall,falls,fell,fallen,falling|collapse|drop,drops,dropped,dropped,"
                     u"dropping|surge|plunge|take place,takes place,took place,taken place,taking place|sink,"
                     u"sinks,sank,sunk,sinking|derail|break out,breaks out,broke out,broken out,breaking out|"
                     u"marry|test positive,tests positive,tested positive,tested positive,testing positive|"
                     u"increase|decline|slump|climb|face|suffer"},
    {Action::Win, u"win,wins,won,won,winning|defeat|beat,beats,beat,beaten,beating|triumph"},
    {Action::Lose, u"lose,loses,lost,lost,losing|concede"},
    {Action::Publish, u"publish|report|issue|reveal|disclose|post|broadcast,broadcasts,broadcast,broadcast,"
                      u"broadcasting|leak|air|cite|quote"},
};

constexpr Row others[]{
    {CueKind::Future,
     u"will|would|plans to|plan to|is planning to|are planning to|is expected to|are expected to|expected "
     u"to|is "
     u"scheduled to|are scheduled to|scheduled to|is due to|are due to|due to arrive|is set to|are set to|is "
     u"to|are to|is going to|are going to|intends to|intend to|hopes to|hope to|is slated to|are slated to|"
     u"aims to|is likely to|are likely to|is poised to|is about to|shall|may|might|prepares to|is preparing "
     u"to|agreed to|vowed to|pledged to|promised to|seeks to|wants to|want to|is ready to|'ll|’ll|"
     u"is expected|are expected|plans on|set to|due to visit|due to meet|likely to|will be"},
    {CueKind::FormerPlan,
     u"was expected to|were expected to|was scheduled to|were scheduled to|was due to|were due to|was set to|"
     u"were set to|had planned to|planned to|was to|were to|was supposed to|were supposed to|would have|was "
     u"originally|had been expected to|had been due to|could have|should have|might have"},
    {CueKind::Past,
     u"had|previously|earlier|once|formerly|used to|long|always|often|repeatedly|usually|never|"
     u"historically|traditionally|has been|have been|for years|ago|in the past|sometimes"},
    {CueKind::Hearsay,
     u"reportedly|allegedly|is said to|are said to|according to reports|rumored|rumoured|"
     u"purportedly|supposedly|apparently|reports said|sources said|on condition of anonymity|"
     u"anonymous|people familiar with|a source|sources"},
    {CueKind::Negation,
     u"not|never|no longer|cannot|without|neither|nor|failed to|fails to|didn't|"
     u"doesn't|won't|wouldn't|hasn't|haven't|hadn't|isn't|wasn't|weren't|aren't|don't|"
     u"can't|couldn't|didn’t|doesn’t|won’t|wouldn’t|hasn’t|haven’t|isn’t|wasn’t|don’t|can’t|"
     u"refused to|declined to|did not|does not|do not|instead of|rather than"},
    {CueKind::Condition, u"if|unless|whether|in case|provided that|how|why|what"},
    {CueKind::Locative, u"in|at|near|inside|outside"},
    {CueKind::Source, u"from"},
    {CueKind::Partner, u"with|alongside|together with|and"},
    {CueKind::Object, u"to|of|on|for|against|by|about|over|into|toward|towards|under|between|among|through|"
                      u"during|despite|amid|amidst|upon|across|like|as well as|including|via|within|onto|"
                      u"because of|according to|following|ahead of|out of|beyond|throughout|around|per"},
    {CueKind::Adverb,
     u"also|then|later|now|just|already|still|again|recently|today|yesterday|soon|meanwhile|however|formally|"
     u"officially|personally|reportedly|finally|eventually|immediately|quickly|publicly|jointly|both|first|"
     u"last|next|instead|even|only|further|separately|subsequently|strongly|clearly|simply|here|there|back|"
     u"afterward|afterwards|moreover|therefore|thus|so|too|early|late|morning|afternoon|evening|night|local|"
     u"time|week|month|year|after that|in addition|for example|in fact|firmly|sharply|briefly|directly|"
     u"specifically|largely|mostly|nearly|almost|about|up|who|which|that|other|together|each|all|initially|"
     u"successfully|quietly|suddenly|currently|yet|a day|days|hours|weeks|months|the day|at least|more than|"
     u"twice|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|sir|st|the same day|this|late on|early on"},
    {CueKind::Auxiliary, u"is|are|was|were|has|have|be|been|being|did|does|do|has been|'s|’s|'ve|’ve|having"},
    {CueKind::Modal, u"can|could|should|must|ought to|needs to|need to|has to|have to|had to"},
    {CueKind::Determiner, u"the|a|an|his|her|its|their|our|my|your|these|those|such|any|some|no|every|"
                          u"another|recent|latest|new|upcoming|high-level|official|joint|own"},
    {CueKind::Stay,
     u"during his visit|during her visit|during the visit|during his trip|during her trip|during "
     u"the trip|during his stay|during her stay|while in|his trip|her trip|on his visit|on her "
     u"visit|during their visit|the trip will include"},
    {CueKind::Attitude, u"willingness|hope|hopes|desire|intention|concern|concerns|support|readiness|regret|"
                        u"confidence|interest|gratitude|condolences"},
    {CueKind::Since, u"since"},
    {CueKind::Again, u"first visit since|first trip since|first meeting since|first talks since|first time "
                     u"since|first since"},
    {CueKind::Both,
     u"both men|the two leaders|both leaders|the two men|the pair|the two sides|both sides|the "
     u"two"},
    {CueKind::Pronoun, u"he|she|it"},
    {CueKind::Official,
     u"officials|official|spokesman|spokeswoman|spokesperson|leaders|ambassador|government|"
     u"authorities|military|army|navy|police|forces|foreign ministry|defence ministry|"
     u"defense ministry|parliament|court|central bank|troops|state media|lawmakers|"
     u"ministry|delegation|embassy|regulators|prosecutors|air force|company"},
    {CueKind::Office,
     u"president|vice president|prime minister|deputy prime minister|premier|chancellor|secretary-general|"
     u"secretary general|secretary of state|defense secretary|defence secretary|foreign minister|foreign "
     u"secretary|defense minister|defence minister|finance minister|interior minister|minister|chairman|"
     u"chairwoman|chair|chief|ceo|chief executive|governor|mayor|senator|speaker|king|queen|prince|princess|"
     u"pope|director|director-general|commissioner|ambassador|general|commander|judge|professor|secretary|"
     u"congressman|congresswoman|representative|coach|head|leader|envoy|treasury secretary|attorney general|"
     u"high commissioner|commander-in-chief|home secretary|emperor|crown prince|spokesman"},
    {CueKind::Connective,
     u"but|who|which|where|when|while|after|before|as|because|although|though|until|that|"
     u"whereas|and then"},
};

} // namespace

QList<CueWord> englishCueWords()
{
    QList<CueWord> words;
    for (const ActionRow &row : actions) {
        for (const QStringView verb : row.verbs.tokenize(u'|')) {
            for (const VerbWord &word : verbForms(verb))
                words.append({word.text, CueKind::Action, row.action, word.form});
        }
    }
    for (const Row &row : others) {
        for (const QStringView word : row.words.tokenize(u'|'))
            words.append({word.toString(), row.kind, Action::Other, VerbForm::None});
    }
    return words;
}

} // namespace Dateline::Timeline
