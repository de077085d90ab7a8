// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/chinesepersons.h"

#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/chinese/latinnames.h"
#include "timeline/names/chinese/namecharacters.h"
#include "timeline/names/chinese/personsightings.h"
#include "timeline/words/unitset.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype longestTitle = 16;

class ChinesePersonFinder
{
public:
    ChinesePersonFinder(const NameText &text, const ArticleText &article, NameCandidates *found)
        : m_text(text)
        , m_article(article)
        , m_context(text)
        , m_found(found)
    {
    }

    void find()
    {
        std::vector<PersonSighting> sightings;
        findHanNames(m_context, &sightings);
        findForeignNames(m_context, &sightings);
        const PersonSighting *previous = nullptr;
        const std::vector<PersonSighting> taken =
            takenSightings(m_context, m_article.tags, std::move(sightings));
        for (const PersonSighting &sighting : taken) {
            add(sighting);
            if (previous != nullptr && isList(previous->end, sighting.start))
                m_found->links.append({origin(previous->start), origin(previous->end), origin(sighting.start),
                                       origin(sighting.end), false, Strength::Strong, "list"});
            previous = &sighting;
        }
        addSurnames(taken);
    }

private:
    qint32 origin(qsizetype place) const { return m_text.origin(place); }

    bool isList(qsizetype end, qsizetype start) const
    {
        static constexpr UnitSet joints(u"、和与及");
        return start == end + 1 && joints.contains(m_context.at(end));
    }

    void add(const PersonSighting &sighting)
    {
        NameCandidate name{origin(sighting.start), origin(sighting.end)};
        const char *const rule = sighting.before.rule ? sighting.before.rule : sighting.behind.rule;
        name.rule = rule                                                ? rule
                    : sighting.before.score + sighting.behind.score > 0 ? "name-characters"
                                                                        : "again";
        name.strength = rule ? Strength::Strong : Strength::Medium;
        name.titleStart = titleStart(sighting.start);
        m_found->names.append(name);
        addLatin(name);
    }

    /// 習 of 習主席, where the only person of that surname has a full name in the article.
    void addSurnames(const std::vector<PersonSighting> &taken)
    {
        const QStringView folded = m_context.folded();
        QHash<char16_t, QStringView> names;
        std::vector<bool> isTaken(size_t(folded.size()) + 1);
        for (const PersonSighting &sighting : taken) {
            std::fill(isTaken.begin() + sighting.start, isTaken.begin() + sighting.end, true);
            const QStringView name = folded.sliced(sighting.start, sighting.end - sighting.start);
            if (name.size() > 3 || longSurname(name).length > 0 ||
                !(nameTraits(name[0].unicode()) & anySurname))
                continue;
            QStringView &known = names.emplace(name[0].unicode(), name).value();
            known = known == name ? known : QStringView();
        }
        for (qsizetype place = 0; place < folded.size() && !names.isEmpty(); ++place) {
            if (!m_context.marks().isTitleAt(place + 1) ||
                !(nameTraits(folded[place].unicode()) & anySurname) || isTaken[size_t(place)] ||
                names.value(folded[place].unicode()).isEmpty() || !isTitleBehind(place + 1) ||
                isCommonWord(m_context.at(place - 1), m_context.at(place)))
                continue;
            m_found->names.append(
                {origin(place), origin(place + 1), EntityKind::Person, Strength::Medium, "surname-title"});
        }
    }

    /// A title that can stand before names as well begins there.
    bool isTitleBehind(qsizetype place) const
    {
        if (!m_context.marks().isTitleAt(place))
            return false;
        for (qsizetype length = 2; length <= 4 && place + length <= m_context.folded().size(); ++length) {
            if (m_context.marks().titleEndingAt(place + length) == length)
                return true;
        }
        return false;
    }

    /// The original name in brackets behind it is a mention of the same person.
    void addLatin(const NameCandidate &name)
    {
        const std::optional<LatinName> latin = latinNameInBrackets(m_text.original(), name.end);
        const QStringView original = m_text.original();
        const bool isFull = latin && original.sliced(latin->start, latin->end - latin->start).contains(u' ');
        if (!latin || (!isFull && name.strength != Strength::Strong))
            return;
        m_found->names.append({latin->start, latin->end, EntityKind::Person, Strength::Strong, "apposition"});
        m_found->links.append(
            {name.start, name.end, latin->start, latin->end, true, Strength::Strong, "apposition"});
    }

    /// Of 韓國外交部長 before 朴振: titles, and what they are of, back to where words of another kind stand.
    qint32 titleStart(qsizetype start) const
    {
        const qsizetype length = m_context.marks().titleEndingAt(start);
        if (length == 0)
            return -1;
        qsizetype place = start - length;
        while (place > 0 && start - place < longestTitle && belongsToTitle(place - 1))
            --place;
        return origin(place);
    }

    bool belongsToTitle(qsizetype place) const
    {
        static constexpr UnitSet strangers(
            u"的了是在不与和对于由被将说称及等为而也但从让给当时曾指向则即令令告访邀晤见");
        const char16_t unit = m_context.at(place);
        return isHan(unit) && !strangers.contains(unit) && !m_context.marks().isSayingAt(place) &&
               !(place > 0 && m_context.marks().isSayingAt(place - 1));
    }

    const NameText &m_text;
    const ArticleText &m_article;
    const PersonContext m_context;
    NameCandidates *m_found;
};

} // namespace

void findChinesePersons(const NameText &text, const ArticleText &article, NameCandidates *found)
{
    ChinesePersonFinder(text, article, found).find();
}

} // namespace Dateline::Timeline
