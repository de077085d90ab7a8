// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/persons.h"

#include "timeline/names/english/personevidence.h"

#include <QHash>
#include <QSet>

namespace Dateline::Timeline::English {

namespace {

constexpr qsizetype longestName = 5; ///< In words.

class Finder
{
public:
    explicit Finder(Findings *findings)
        : m_all(*findings)
        , m_judge(*findings)
    {
    }

    void find()
    {
        for (qsizetype place = 0; place < m_all.size();)
            place = findAt(place);
        findSurnames();
        findInLists();
    }

private:
    const Word &word(qsizetype place) const { return m_all.word(place); }

    bool isPart(qsizetype place) const
    {
        if (place >= m_all.size() || m_all.isTaken(place))
            return false;
        const Word &at = word(place);
        const bool isName = at.shape == Shape::Capital || (at.shape == Shape::Initial && !at.isHidden);
        if (!isName || !at.isCapital())
            return false;
        if (at.is(Given | EastSurname) && !at.is(Title | Time))
            return true;
        return !at.is(Title | Time | Demonym | Head | WeakHead | Generic | PlaceNoun | Subject |
                      OtherAcronym | TitleModifier);
    }

    /// What may end a name although it means something else: Theresa May, Martin Luther King, Warren
    /// Christian.
    bool isOddSurname(qsizetype place, qsizetype first) const
    {
        const Word &at = word(place);
        return place < m_all.size() && word(first).is(Given) && at.shape == Shape::Capital &&
               !m_all.isTaken(place) && at.isCapital() && !at.is(Head | PlaceNoun | Generic) &&
               !(m_all.isJoined(place + 1) &&
                 (word(place + 1).shape == Shape::Capital || isNumber(place + 1)));
    }

    bool isNumber(qsizetype place) const
    {
        return !word(place).key.isEmpty() && word(place).key[0].isDigit();
    }

    qsizetype endOfRun(qsizetype first) const
    {
        qsizetype last = first;
        while (m_all.isJoined(last + 1)) {
            qsizetype next = last + 1;
            while (word(next).shape == Shape::Lower && word(next).is(Particle) && next - last < 4 &&
                   m_all.isJoined(next + 1))
                ++next;
            if (next > last + 1 && (!isPart(next) || word(last + 1).key == u"e" || isParticleOnly(last + 1)))
                break;
            if (!isPart(next) && !word(next).is(NameSuffix) && !isOddSurname(next, first))
                break;
            if (word(next).startsSentence && word(last).shape != Shape::Initial)
                break;
            last = next;
        }
        if (word(last + 1).joint == Joint::Comma && word(last + 1).is(NameSuffix) &&
            word(last + 1).shape == Shape::Capital && last > first)
            ++last;
        return last;
    }

    /// "al", "el", "la" are particles of names and more.
    bool isParticleOnly(qsizetype place) const
    {
        const QStringView key = word(place).key;
        return key == u"al" || key == u"i" || key == u"y" || key == u"st";
    }

    qsizetype findAt(qsizetype place)
    {
        if (!isPart(place) || isNumber(place))
            return place + 1;
        qsizetype first = place;
        const qsizetype last = endOfRun(place);
        // "Billionaire Elon Musk" where a sentence begins.
        if (last - first >= 2 && word(first).startsSentence && !word(first).is(Given | EastSurname) &&
            word(first).shape == Shape::Capital && word(first + 1).is(Given))
            ++first;
        if (word(first).isInTitle && last > first)
            return findInTitle(first, last);
        if (last - first + 1 > longestName || isBesideOther(last))
            return last + 1;
        const qsizetype title = m_judge.titleBefore(first);
        const auto evidence = m_judge.judge(first, last, title);
        if (evidence)
            accept(first, last, *evidence, title);
        return last + 1;
    }

    /// Followed by a word that makes it another name: "Trump Tower".
    bool isBesideOther(qsizetype last) const
    {
        const Word &next = word(last + 1);
        if (word(last).shape == Shape::Initial && m_all.text()[word(last).end - 1] == u'.')
            return true;
        return next.joint == Joint::Blank && !word(last).isPossessive && next.isCapital() &&
               next.shape == Shape::Capital && next.is(PlaceNoun | Generic | Subject | Head | WeakHead) &&
               !next.is(Title | TitleModifier) && next.key != u"administration" && next.key != u"government";
    }

    /// In a headline all words are capitalised: a first name and one word more, when nothing common.
    qsizetype findInTitle(qsizetype first, qsizetype last)
    {
        if (last - first == 1) {
            const auto evidence = m_judge.judge(first, last, -1);
            if (evidence && evidence->strength == Strength::Strong)
                accept(first, last, {Strength::Medium, evidence->rule, evidence->isSurnameFirst}, -1);
        }
        return last + 1;
    }

    void accept(qsizetype first, qsizetype last, const PersonEvidence &evidence, qsizetype title)
    {
        const qint32 titleStart = title >= 0 ? word(title).start : -1;
        if (!m_all.add(first, last, EntityKind::Person, evidence.strength, evidence.rule, titleStart))
            return;
        qsizetype surname = last;
        while (surname > first && word(surname).is(NameSuffix))
            --surname;
        if (evidence.isSurnameFirst)
            surname = first;
        if (!word(surname).is(PlaceName))
            m_surnames.insert(word(surname).spelling);
        if (last > first && !evidence.isSurnameFirst && word(first).shape == Shape::Capital)
            m_givenNames.insert(word(first).spelling);
        else if (last > first && evidence.isSurnameFirst && first + 1 == last)
            m_givenNames.insert(word(last).spelling);
    }

    /// Biden, Xi, von der Leyen, once the full name was given; and the unknown before a known surname.
    void findSurnames()
    {
        for (qsizetype place = 0; place < m_all.size();) {
            if (!isPart(place)) {
                ++place;
                continue;
            }
            const qsizetype last = endOfRun(place);
            if (word(place).isInTitle)
                findInHeadline(place, last);
            else
                findShort(place, last);
            place = last + 1;
        }
    }

    /// "Brockden Visits Oslo": no run of its own, so only what can be nothing else.
    void findInHeadline(qsizetype first, qsizetype last)
    {
        for (qsizetype at = first; at <= last; ++at) {
            const bool isUnknown = !word(at).is(~quint32(Given | EastSurname));
            if (isUnknown && m_surnames.contains(word(at).spelling) && !m_all.isTaken(at))
                m_all.add(at, at, EntityKind::Person, Strength::Medium, "surname");
        }
    }

    void findShort(qsizetype first, qsizetype last)
    {
        const Word &only = word(last);
        if (last - first > 2 || isBesideOther(last) || word(first).is(PlaceName) ||
            (only.startsSentence && only.is(Common)))
            return;
        const bool isSurname = m_surnames.contains(only.spelling);
        if (last > first) {
            if (isSurname && !word(first).isInTitle && only.shape == Shape::Capital)
                m_all.add(first, last, EntityKind::Person, Strength::Medium, "known-surname");
            return;
        }
        const Word &next = word(last + 1);
        if (only.shape != Shape::Capital || isAfterPlacePreposition(first, isSurname))
            return;
        if (isSurname)
            m_all.add(first, last, EntityKind::Person, Strength::Strong, "surname");
        else if (m_givenNames.contains(only.spelling) && !only.is(Common | PlaceName | Demonym))
            m_all.add(first, last, EntityKind::Person, Strength::Medium, "given-name-alone");
        else if (next.key == u"administration" && next.joint == Joint::Blank && !only.is(EastSurname))
            m_all.add(first, last, EntityKind::Person, Strength::Medium, "administration");
    }

    bool isAfterPlacePreposition(qsizetype place, bool isSurname) const
    {
        const QStringView before = word(place - 1).key;
        return (before == u"in" || before == u"near") && !isSurname && word(place).joint == Joint::Blank;
    }

    /// Of "A, B and C" all are persons when others are, and none is another.
    void findInLists()
    {
        QList<Findings::Name> persons;
        for (const Findings::Name &name : m_all.names()) {
            if (name.kind == EntityKind::Person)
                persons.append(name);
        }
        std::sort(persons.begin(), persons.end(), [](const Findings::Name &one, const Findings::Name &other) {
            return one.first < other.first;
        });
        for (qsizetype at = 1; at < persons.size(); ++at) {
            const Findings::Name &one = persons[at - 1];
            const Findings::Name &other = persons[at];
            if (areListed(one.last, other.first) &&
                m_all.key(one.first, one.last) != m_all.key(other.first, other.last))
                m_all.link(one.first, one.last, other.first, other.last, false, Strength::Strong, "list");
        }
    }

    bool areListed(qsizetype last, qsizetype first) const
    {
        if (word(last).isPossessive)
            return false;
        const QStringView gap =
            QStringView(m_all.text()).sliced(word(last).end, word(first).start - word(last).end);
        const QStringView inner = gap.trimmed();
        // "Biden, Trump said" names two as well, but a comma alone can set off an apposition.
        const bool isEnumerated = inner == u"," && (areNeighbours(first) || areNeighbours(last));
        return inner == u"and" || inner == u", and" || inner == u"、" || inner == u"和" || isEnumerated;
    }

    /// Whether "and" joins the next name, so that a comma before is one of a list.
    bool areNeighbours(qsizetype place) const
    {
        qsizetype at = place;
        while (m_all.isPerson(at + 1) && word(at + 1).joint == Joint::Blank)
            ++at;
        return word(at + 1).key == u"and" && m_all.isPerson(at + 2);
    }

    Findings &m_all;
    PersonJudge m_judge;
    QSet<qint32> m_surnames; ///< Spellings.
    QSet<qint32> m_givenNames;
};

} // namespace

void findPersons(Findings *findings)
{
    Finder(findings).find();
}

void findRepeated(Findings *findings)
{
    constexpr qsizetype mostOfOneWord = 8;
    const QList<Findings::Name> names = findings->names();
    if (names.isEmpty())
        return;
    QHash<qint32, QList<qsizetype>> byFirst; // By spelling.
    QSet<QString> seen;
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QString key = findings->key(names[at].first, names[at].last);
        QList<qsizetype> &same = byFirst[findings->word(names[at].first).spelling];
        if (same.size() < mostOfOneWord && !seen.contains(key)) {
            seen.insert(key);
            same.append(at);
        }
    }
    for (qsizetype place = 0; place < findings->size(); ++place) {
        const Word &begin = findings->word(place);
        if (findings->isTaken(place) || begin.shape == Shape::Lower || begin.isHidden)
            continue;
        qsizetype best = -1;
        const auto same = byFirst.constFind(begin.spelling);
        if (same == byFirst.cend())
            continue;
        for (const qsizetype at : *same) {
            const qsizetype more = names[at].last - names[at].first;
            bool isSame = more > 0 || (!begin.isPlain && !begin.is(Common | Given | Demonym));
            for (qsizetype step = 1; step <= more && isSame; ++step)
                isSame =
                    findings->word(place + step).spelling == findings->word(names[at].first + step).spelling;
            // Longer names of which this is a part are others.
            const Word &next = findings->word(place + more + 1);
            const bool isPartOfMore = more == 0 && !begin.isInTitle && next.joint == Joint::Blank &&
                                      next.shape == Shape::Capital && !begin.isPossessive;
            if (isSame && !isPartOfMore && (best < 0 || more > names[best].last - names[best].first))
                best = at;
        }
        if (best >= 0)
            findings->add(place, place + names[best].last - names[best].first, names[best].kind,
                          Strength::Medium, "repeated");
    }
}

} // namespace Dateline::Timeline::English
