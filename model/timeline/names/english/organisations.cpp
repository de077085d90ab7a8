// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/organisations.h"

#include "timeline/names/english/wordtable.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Dateline::Timeline::English {

namespace {

constexpr qsizetype longestName = 12; ///< In words.

class Finder
{
public:
    explicit Finder(Findings *findings)
        : m_all(*findings)
    {
    }

    void find()
    {
        for (qsizetype place = 0; place < m_all.size();) {
            if (!isPart(place)) {
                ++place;
                continue;
            }
            const qsizetype last = endOfRun(place);
            place = std::max(findByNoun(place, last), last) + 1;
        }
        for (qsizetype place = 0; place < m_all.size(); ++place)
            findKnown(place);
        for (qsizetype place = 0; place < m_all.size(); ++place)
            findByContext(place);
        findShortNames();
    }

private:
    const Word &word(qsizetype place) const { return m_all.word(place); }

    bool isPart(qsizetype place) const
    {
        if (place >= m_all.size())
            return false;
        const Word &at = word(place);
        if (!at.isCapital() || at.is(Time) || at.isInTitle || at.shape == Shape::Other)
            return false;
        return !at.is(Title) || at.is(Subject | Head);
    }

    /// "People's Bank", "Lee's Foods" but "China's Ministry".
    bool continues(qsizetype place) const
    {
        const Word &last = word(place - 1);
        if (place >= m_all.size() || (last.isPossessive && !last.is(Owner)))
            return false;
        return word(place).joint == Joint::Blank || word(place).joint == Joint::Ampersand;
    }

    qsizetype endOfRun(qsizetype first) const
    {
        qsizetype last = first;
        while (last - first < longestName && continues(last + 1)) {
            if (isPart(last + 1))
                ++last;
            else if (isSubjectPair(last))
                last += 2;
            else
                break;
        }
        return last;
    }

    /// "Search and Rescue" before Agency, not "China and Rescue".
    bool isSubjectPair(qsizetype place) const
    {
        return word(place).is(Subject) && word(place + 1).key == u"and" && continues(place + 1) &&
               continues(place + 2) && isPart(place + 2) && word(place + 2).is(Subject);
    }

    void findKnown(qsizetype first)
    {
        const Word &begin = word(first);
        if (!begin.isCapital() && begin.shape != Shape::Other && !(begin.key == u"the" && begin.isPlain))
            return;
        const qsizetype longest = begin.longestBody;
        for (qsizetype last = first + longest - 1; last >= first; --last) {
            if (last >= m_all.size() || !isKnownBody(m_all.key(first, last)) || !isRun(first, last))
                continue;
            if (first == last && !isAlone(first))
                return;
            m_all.add(first, last, EntityKind::Organisation,
                      first == last ? Strength::Medium : Strength::Strong, "known-body");
            return;
        }
    }

    bool isRun(qsizetype first, qsizetype last) const
    {
        for (qsizetype at = first; at <= last; ++at) {
            const bool isConnector = word(at).key == u"of" || word(at).key == u"the";
            if ((at > first && !continues(at)) || (word(at).shape == Shape::Lower && !isConnector) ||
                word(at).isHidden || m_all.isTaken(at))
                return false;
        }
        return true;
    }

    /// "Google", not "Google Maps" or "Harrison Ford"; a common word (Apple, Congress) not in a headline or
    /// where a sentence begins.
    bool isAlone(qsizetype place) const
    {
        const Word &at = word(place);
        if (at.isInTitle && (wordFlags(at.key) != 0 || at.shape == Shape::Lower))
            return false;
        const bool isAfterName = continues(place) && word(place - 1).isCapital() &&
                                 word(place - 1).shape == Shape::Capital &&
                                 !word(place - 1).is(Demonym | Common) && !at.isInTitle;
        const bool isBeforeName = continues(place + 1) && word(place + 1).shape == Shape::Capital &&
                                  !word(place + 1).is(Title | TitleModifier) && !at.isInTitle;
        // Boeing 747
        const bool isModel =
            continues(place + 1) && !word(place + 1).key.isEmpty() && word(place + 1).key[0].isDigit();
        return !isAfterName && !isBeforeName && !isModel;
    }

    /// The last word of what was found, or -1.
    qsizetype findByNoun(qsizetype first, qsizetype last)
    {
        qsizetype head = last;
        while (head >= first && !isNoun(first, head))
            --head;
        if (head < first)
            return -1;
        qsizetype begin = first;
        // "Chinese Ministry of ...": whose it is.
        while (begin < head && word(begin).is(Demonym) && word(begin).key != u"european" &&
               word(begin + 1).is(GenericHead))
            ++begin;
        const qsizetype end = endWithOf(head);
        if (end == head && !isName(begin, head))
            return -1;
        const bool isSure = word(head).is(Head | CompanySuffix) && (end > head || head - begin > 0);
        m_all.add(begin, end, EntityKind::Organisation, isSure ? Strength::Strong : Strength::Medium, "noun");
        return end;
    }

    bool isNoun(qsizetype first, qsizetype place) const
    {
        const Word &at = word(place);
        if (at.shape == Shape::Capitals && at.key.size() < 4 && !at.is(CompanySuffix))
            return false;
        if (at.is(CompanySuffix))
            return place > first;
        return at.is(Head) || at.is(WeakHead) || (at.is(OfHead) && endWithOf(place) > place);
    }

    /// Whether the words before a noun make it a name.
    bool isName(qsizetype begin, qsizetype head) const
    {
        const bool isOnlyNoun = head - begin == 1 && word(begin).is(Head);
        if (begin == head || isOnlyNoun || isPlace(head + 1))
            return false;
        int proper = 0;
        int subjects = 0;
        for (qsizetype at = begin; at < head; ++at) {
            proper += !word(at).is(Subject | Demonym | PlaceNoun | Generic) ? 1 : 0;
            subjects += word(at).is(Subject) ? 1 : 0;
        }
        if (!word(head).is(Head | CompanySuffix))
            return proper > 0;
        if (word(head).key == u"administration" || word(head).key == u"government")
            return subjects > 0;
        return proper + subjects > 0 || !word(head).is(GenericHead);
    }

    /// "Goodwood Motor Circuit", "Brooklyn Navy Yard".
    bool isPlace(qsizetype place) const
    {
        return continues(place) && isPart(place) && word(place).is(PlaceNoun);
    }

    /// The end of "of Public Health", "for Asian Law and Policy" behind a noun; the noun itself without.
    qsizetype endWithOf(qsizetype head) const
    {
        qsizetype end = head;
        for (int part = 0; part < 4 && word(head).is(OfHead); ++part) {
            const qsizetype next = endOfPart(end, part > 0);
            if (next == end || next - head > 2 * longestName)
                break;
            end = next;
        }
        return end;
    }

    qsizetype endOfPart(qsizetype end, bool isFurther) const
    {
        const QStringView connector = word(end + 1).key;
        if (!continues(end + 1) || word(end).isPossessive)
            return end;
        const bool isOf = connector == u"of";
        if (!isOf && connector != u"for" && connector != u"on" && connector != u"against")
            return end;
        qsizetype at = end + 2;
        if (word(at).key == u"the" && word(at).shape == Shape::Lower && continues(at))
            ++at;
        const bool isProper = isOfWord(at) && continues(at);
        if (!isProper || ((!isOf || isFurther) && !word(at).is(Subject | Demonym | Head)))
            return end;
        const qsizetype subjects = endOfSubjects(at);
        return word(end).key == u"university" ? endWithCampus(subjects) : subjects;
    }

    /// University of California, Berkeley.
    qsizetype endWithCampus(qsizetype end) const
    {
        static constexpr std::array<QStringView, 9> states{u"california", u"colorado",  u"wisconsin",
                                                           u"texas",      u"illinois",  u"maryland",
                                                           u"michigan",   u"minnesota", u"massachusetts"};
        const bool hasCampuses = std::ranges::find(states, word(end).key) != states.end();
        if (!hasCampuses || word(end + 1).joint != Joint::Comma || !isOfWord(end + 1))
            return end;
        return continues(end + 2) && isOfWord(end + 2) ? end + 2 : end + 1;
    }

    bool isOfWord(qsizetype place) const
    {
        const Word &at = word(place);
        return place < m_all.size() && at.isCapital() && !at.is(Time) && !at.isInTitle;
    }

    /// "Science and Technology", "Housing, Communities and Local Government".
    qsizetype endOfSubjects(qsizetype at) const
    {
        qsizetype end = at;
        while (end - at < 2 * longestName) {
            if (word(end).isPossessive && !word(end).is(Owner))
                break;
            const bool isList = word(end + 1).joint == Joint::Comma && word(end).is(Subject) &&
                                word(end + 1).is(Subject) && isOfWord(end + 1);
            if (isList || (continues(end + 1) && isOfWord(end + 1)))
                ++end;
            else if (word(end + 1).key == u"and" && isOfWord(end + 2) && continues(end + 2) &&
                     word(end + 2).is(Subject))
                end += 2;
            else
                break;
        }
        return end;
    }

    /// "Einride, a Swedish firm", "the CEO of Einride", "Einride's chief executive", "shares in Einride".
    void findByContext(qsizetype first)
    {
        if (!isPart(first) || m_all.isTaken(first) || (isPart(first - 1) && continues(first)))
            return;
        qsizetype last = first;
        while (isPart(last + 1) && continues(last + 1) && !m_all.isTaken(last + 1) &&
               last - first < longestName)
            ++last;
        const Word &begin = word(first);
        if (last - first > 3 || begin.is(Demonym | PlaceNoun | PlaceName | Generic | OtherAcronym) ||
            (begin.is(Given) && last > first) || begin.shape == Shape::Initial || word(last).is(PlaceNoun))
            return;
        if (isExplained(last) || isLed(first, last))
            m_all.add(first, last, EntityKind::Organisation, Strength::Medium, "context");
    }

    /// ", a Swedish electric-lorry firm"
    bool isExplained(qsizetype last) const
    {
        const Word &article = word(last + 1);
        if (article.joint != Joint::Comma || (article.key != u"a" && article.key != u"an"))
            return false;
        constexpr qsizetype farthest = 6;
        for (qsizetype at = last + 2; at < last + 2 + farthest && at < m_all.size(); ++at) {
            const Word &next = word(at);
            if (next.joint != Joint::Blank || next.is(Particle) || next.key == u"of" || next.key == u"at")
                return false;
            if (next.is(OrganisationNoun) && next.shape == Shape::Lower)
                return !word(at + 1).is(Occupation);
        }
        return false;
    }

    bool isLed(qsizetype first, qsizetype last) const
    {
        const QStringView before = word(first - 1).key;
        const Word &leader = word(first - 2);
        const bool isJoined = continues(first) && continues(first - 1);
        const bool isOf = before == u"of" || before == u"at" || before == u"in";
        if (isJoined && isOf && leader.shape != Shape::Lower && leader.key == u"ceo")
            return true;
        if (isJoined && isOf &&
            (leader.key == u"shares" || leader.key == u"subsidiary" || leader.key == u"co-founder" ||
             (leader.key == u"executive" && word(first - 3).key == u"chief")))
            return true;
        const Word &next = word(last + 1);
        return next.joint == Joint::Blank && word(last).shape != Shape::Initial &&
               (next.key == u"ceo" || next.key == u"shareholders" || next.key == u"shares" ||
                (word(last).isPossessive && (next.key == u"shares" || next.key == u"shareholders")));
    }

    /// "Henley" once "Henley & Partners" was named.
    void findShortNames()
    {
        QSet<qint32> shortNames; // Their spellings.
        for (const Findings::Name &name : m_all.names()) {
            const Word &begin = word(name.first);
            const Word &end = word(name.last);
            if (name.last == name.first + 1 && begin.flags == 0 && begin.shape == Shape::Capital &&
                (end.is(CompanySuffix | WeakHead) || end.key == u"group"))
                shortNames.insert(begin.spelling);
        }
        for (qsizetype place = 0; place < m_all.size() && !shortNames.isEmpty(); ++place) {
            const bool isWhole =
                !(continues(place) && isPart(place - 1)) && !(continues(place + 1) && isPart(place + 1));
            if (isPart(place) && isWhole && shortNames.contains(word(place).spelling))
                m_all.add(place, place, EntityKind::Organisation, Strength::Medium, "short-name");
        }
    }

    Findings &m_all;
};

} // namespace

void findOrganisations(Findings *findings)
{
    Finder(findings).find();
}

} // namespace Dateline::Timeline::English
