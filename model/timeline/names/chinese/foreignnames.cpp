// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/chinese/namecharacters.h"
#include "timeline/names/chinese/personsightings.h"
#include "timeline/places/gazetteer.h"
#include "timeline/words/unitset.h"

#include <QSet>

#include <algorithm>

namespace Dateline::Timeline {

namespace {

constexpr float wantedOfForeign = 3.6F;
constexpr float wantedOfTwo = 3.6F;
constexpr qsizetype longestPart = 8;
constexpr qsizetype longestName = 24;

/// A dot that stands nowhere but between the parts of names.
bool isMiddleDot(char16_t unit)
{
    return unit == u'·' || unit == u'•' || unit == u'‧' || unit == u'・' || unit == u'．' || unit == u'∙' ||
           unit == u'⋅';
}

bool isDot(char16_t unit)
{
    return isMiddleDot(unit) || unit == u'‑' || unit == u'-' || unit == u'–' || unit == u'.';
}

class ForeignNameFinder
{
public:
    ForeignNameFinder(const PersonContext &context, std::vector<PersonSighting> *found)
        : m_context(context)
        , m_found(found)
    {
    }

    void find()
    {
        const QStringView text = m_context.folded();
        const quint16 *const table = nameTraitTable();
        for (qsizetype place = 0; place < text.size();) {
            if (!(NameTraits::fromInt(table[text[place].unicode()]) & anyForeign)) {
                ++place;
                continue;
            }
            const qsizetype end = endOfRun(place);
            if (end - place >= 2)
                read(place, end);
            place = end;
        }
        for (const Run &run : m_runs)
            add(run);
    }

private:
    struct Run
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    bool isForeign(qsizetype place) const { return bool(nameTraits(m_context.at(place)) & anyForeign); }
    bool isStrong(qsizetype place) const
    {
        return bool(nameTraits(m_context.at(place)) & NameTrait::Foreign);
    }

    /// Behind a dot one character can be of another kind: the name goes on.
    qsizetype endOfRun(qsizetype place) const
    {
        for (;; ++place) {
            if (isForeign(place))
                continue;
            const bool goesOn =
                isMiddleDot(m_context.at(place)) && isHan(m_context.at(place + 1)) && isForeign(place + 2);
            if (!isDot(m_context.at(place)) || !(isForeign(place + 1) || goesOn))
                return place;
            if (!isForeign(place + 1))
                ++place;
        }
    }

    /// Where the part of the name begins that a dot joins to what follows: 谭美·. Back to where a word ends.
    qsizetype beforeDot(qsizetype start) const
    {
        constexpr qsizetype longestWithin = 4;
        if (!isMiddleDot(m_context.at(start - 1)))
            return start;
        const qsizetype dot = start - 1;
        qsizetype place = dot;
        while (dot - place < longestWithin && isWithinName(place, dot))
            --place;
        return place == dot ? start : place;
    }

    /// What stands before `place` can belong to the name that goes on there.
    bool isWithinName(qsizetype place, qsizetype dot) const
    {
        static constexpr UnitSet people(u"人家者兵师生手星友民军官丨");
        const char16_t unit = m_context.at(place - 1);
        return isHan(unit) && !(nameTraits(unit) & NameTrait::Never) &&
               (place == dot || !people.contains(unit)) && m_context.marks().titleEndingAt(place) < 2 &&
               !m_context.marks().isIntroducedAt(place) && !isCommonWord(m_context.at(place - 2), unit);
    }

    /// Verbs that begin with a character of names: …格|拜會, …斯|加入.
    bool isVerbAt(qsizetype place) const
    {
        static constexpr QStringView verbs =
            u"拜会 拜访 拜见 拜谒 拜票 拜托 来访 来到 来自 来电 来函 来华 来台 "
            "加入 加强 加以 加快 达成 达到 达致 特别 特地 特意 安排 利用 明言 明确 "
            "希望 布置 布达 克服 普遍 尔后 登上 登场 登记 登陆 瓦解 ";
        static constexpr UnitSet beginnings(u"拜来加达特安利明希布克普尔登瓦");
        const char16_t word[]{m_context.at(place), m_context.at(place + 1), u' '};
        return beginnings.contains(word[0]) && isHan(word[1]) && verbs.contains(QStringView(word, 3));
    }

    QStringView textOf(qsizetype start, qsizetype end) const
    {
        return m_context.folded().sliced(start, end - start);
    }

    /// A title within the run ends before the name, a word behind names ends it.
    void read(qsizetype start, qsizetype end)
    {
        for (qsizetype place = end - 2; place > start; --place) {
            if (m_context.marks().titleEndingAt(place) > 1) {
                start = place;
                break;
            }
        }
        for (qsizetype place = start + 2; place < end; ++place) {
            if (m_context.marks().isSayingAt(place) || m_context.marks().isTitleAt(place)) {
                end = place;
                break;
            }
        }
        start = pastPlace(beforeDot(start), end);
        while (start < end && isDot(m_context.at(start)))
            ++start;
        while (end - start > 2 &&
               (isVerbAt(end - 1) ||
                (!isStrong(end - 1) && isCommonWord(m_context.at(end - 1), m_context.at(end)))))
            --end;
        while (end - start > 2 && !isStrong(start) &&
               isCommonWord(m_context.at(start - 1), m_context.at(start)))
            ++start;
        if (end - start < 2 || end - start > longestName)
            return;
        m_runs.push_back({start, end});
        m_seen.insert(textOf(start, end));
    }

    /// 比特朗普 is 特朗普 where that stands elsewhere.
    Run withoutVerbs(Run run) const
    {
        static constexpr UnitSet before(u"比让约查达根通统");
        static constexpr UnitSet behind(u"通达比让约");
        if (run.end - run.start < 3)
            return run;
        if (before.contains(m_context.at(run.start)) && m_seen.contains(textOf(run.start + 1, run.end)))
            ++run.start;
        else if (behind.contains(m_context.at(run.end - 1)) &&
                 m_seen.contains(textOf(run.start, run.end - 1)))
            --run.end;
        return run;
    }

    /// Behind a place that the run begins with (加拿大杜魯多), unless a title says where the name begins.
    qsizetype pastPlace(qsizetype start, qsizetype end) const
    {
        if (m_context.marks().titleEndingAt(start) > 1 || end - start < 4 || end - start > longestName)
            return start;
        qsizetype past = start;
        const Gazetteer &gazetteer = m_context.text().words().gazetteer();
        const qint32 first[]{qint32(start)};
        gazetteer.visitNames(m_context.folded().first(end), first, [&](const Automaton::Match &match) {
            if (end - match.end >= 2 && match.end > past && isCountry(gazetteer, match.name))
                past = match.end;
        });
        return past;
    }

    static bool isCountry(const Gazetteer &gazetteer, qint32 name)
    {
        return std::ranges::any_of(gazetteer.placesOf(name), [&gazetteer](qint32 place) {
            return gazetteer.kindOf(place) == PlaceKind::Country;
        });
    }

    void add(Run run)
    {
        auto [start, end] = withoutVerbs(run);
        const PersonContext::Side before = m_context.before(start);
        if (before.score <= forbidden)
            return;
        const float likeness = likenessOf(start, end);
        if (likeness < 0.5F)
            return;
        end = pastNumber(end);
        const float wanted = end - start == 2 ? wantedOfTwo : wantedOfForeign;
        m_found->push_back({qint32(start), qint32(end), likeness, wanted, before, m_context.behind(end)});
    }

    /// 二世 belongs to the name.
    qsizetype pastNumber(qsizetype end) const
    {
        static constexpr UnitSet numbers(u"一二三四五六七八");
        const bool isNumber = m_context.at(end + 1) == u'世' && numbers.contains(m_context.at(end));
        return isNumber ? end + 2 : end;
    }

    float likenessOf(qsizetype start, qsizetype end) const
    {
        float likeness = 0;
        qsizetype part = 0;
        bool isLong = false;
        bool isDotted = false;
        for (qsizetype place = start; place < end; ++place) {
            const bool dot = isDot(m_context.at(place));
            isDotted = isDotted || dot;
            part = dot ? 0 : part + 1;
            isLong = isLong || part > longestPart;
            likeness += dot ? 0 : isStrong(place) ? 0.6F : 0.1F;
            if (place > start && isCommonWord(m_context.at(place - 1), m_context.at(place)))
                likeness -= 0.8F;
        }
        if (isLong)
            return 0;
        likeness = std::min(likeness, 3.0F);
        return isDotted ? likeness + 2 : likeness;
    }

    const PersonContext &m_context;
    std::vector<PersonSighting> *m_found;
    std::vector<Run> m_runs;
    QSet<QStringView> m_seen;
};

} // namespace

void findForeignNames(const PersonContext &context, std::vector<PersonSighting> *found)
{
    ForeignNameFinder(context, found).find();
}

} // namespace Dateline::Timeline
