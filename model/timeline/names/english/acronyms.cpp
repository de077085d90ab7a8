// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/organisations.h"

#include "timeline/names/nametext.h"

namespace Dateline::Timeline::English {

namespace {

class Finder
{
public:
    explicit Finder(Findings *findings)
        : m_all(*findings)
    {
    }

    void find()
    {
        const QList<Findings::Name> names = m_all.names();
        for (const Findings::Name &name : names)
            findBehind(name);
        for (qsizetype place = 0; place < m_all.size(); ++place) {
            if (isAcronym(place) && !m_all.isTaken(place))
                findAlone(place);
        }
    }

private:
    const Word &word(qsizetype place) const { return m_all.word(place); }

    bool isAcronym(qsizetype place) const
    {
        const Word &at = word(place);
        const qsizetype size = at.key.size();
        return place < m_all.size() && at.shape == Shape::Capitals && size >= 2 && size <= 6 && !at.isHidden;
    }

    bool isInBrackets(qsizetype place) const
    {
        const char16_t before = m_all.unit(word(place).start - 1);
        const char16_t after = m_all.unit(word(place).end);
        return (before == u'(' || before == u'（') &&
               (after == u')' || after == u'）' || after == u',' || after == u'，' || after == u';');
    }

    /// "Democratic Progressive Party (DPP)", "..., or DPP,"
    void findBehind(const Findings::Name &name)
    {
        if (name.kind != EntityKind::Organisation)
            return;
        qsizetype place = name.last + 1;
        const bool isOr = word(place).key == u"or" && word(place).joint == Joint::Comma;
        place += isOr ? 1 : 0;
        if (!isAcronym(place) || (!isOr && !isInBrackets(place)) ||
            word(place).start - word(name.last).end > 6 || !fits(name, word(place).key))
            return;
        if (m_all.add(place, place, EntityKind::Organisation, Strength::Strong, "abbreviation"))
            m_all.link(name.first, name.last, place, place, true, Strength::Strong, "abbreviation");
    }

    /// Whether all letters begin words of the name, in order; small words need not have one.
    bool fits(const Findings::Name &name, QStringView letters) const
    {
        qsizetype next = 0;
        for (qsizetype at = name.first; at <= name.last && next < letters.size(); ++at) {
            const QStringView key = word(at).key;
            if (key[0] == letters[next])
                ++next;
            const qsizetype hyphen = key.indexOf(u'-');
            if (hyphen > 0 && hyphen + 1 < key.size() && next < letters.size() &&
                key[hyphen + 1] == letters[next])
                ++next;
        }
        return next == letters.size();
    }

    void findAlone(qsizetype place)
    {
        const Word &at = word(place);
        if (at.is(KnownAcronym) && !isShouted(place) && !isHyphened(place)) {
            expand(place);
            m_all.add(place, place, EntityKind::Organisation, Strength::Medium, "acronym");
        } else if (!at.is(OtherAcronym) && !at.is(Common) && (isOfHanBody(place) || isLed(place))) {
            m_all.add(place, place, EntityKind::Organisation, Strength::Medium, "acronym-context");
        }
    }

    /// Among other words in capitals.
    bool isShouted(qsizetype place) const
    {
        const auto shouts = [this](qsizetype at) {
            const Word &other = word(at);
            return other.shape == Shape::Capitals && !other.is(KnownAcronym | OtherAcronym);
        };
        const bool isBeside = word(place).joint == Joint::Blank && shouts(place - 1);
        return isBeside || (word(place + 1).joint == Joint::Blank && shouts(place + 1)) ||
               (word(place).is(Common) && word(place).isInTitle);
    }

    /// "NATO-led" is read as one word; "WHO-1" and "5-GE" are none.
    bool isHyphened(qsizetype place) const
    {
        const char16_t before = m_all.unit(word(place).start - 1);
        const char16_t after = m_all.unit(word(place).end);
        return before == u'-' || before == u'/' || (after == u'-' && m_all.unit(word(place).end + 1) < u'A');
    }

    /// The full name before a known acronym in brackets: "Association of Southeast Asian Nations (ASEAN)".
    void expand(qsizetype place)
    {
        if (!isInBrackets(place) || m_all.isTaken(place - 1))
            return;
        const QStringView letters = word(place).key;
        qsizetype letter = letters.size() - 1;
        qsizetype at = place - 1;
        for (; at >= 0 && at > place - 12; --at) {
            const Word &part = word(at);
            if (part.isHidden || m_all.isTaken(at))
                return;
            const bool isSmall = part.shape == Shape::Lower;
            const qsizetype hyphen = part.key.indexOf(u'-');
            if (hyphen > 0 && hyphen + 1 < part.key.size() && letter > 0 &&
                part.key[hyphen + 1] == letters[letter])
                --letter;
            if (!isSmall && part.key[0] == letters[letter] && --letter < 0)
                break;
            if ((part.joint != Joint::Blank && part.joint != Joint::Comma) ||
                (isSmall && part.key.size() > 3))
                return;
        }
        if (letter >= 0 || at == place - 1)
            return;
        if (m_all.add(at, place - 1, EntityKind::Organisation, Strength::Strong, "expansion"))
            m_all.link(at, place - 1, place, place, true, Strength::Strong, "abbreviation");
    }

    /// 國防安全合作局（DSCA）
    bool isOfHanBody(qsizetype place) const
    {
        static constexpr QStringView endings =
            u"局會会院署部社黨党司處处盟約约行所府校廳厅團团組织織司公司中心大學学協协聯联隊队軍军";
        const char16_t opening = m_all.unit(word(place).start - 1);
        if (!isInBrackets(place) || (opening != u'（' && opening != u'('))
            return false;
        const char16_t last = m_all.unit(word(place).start - 2);
        return isHan(last) && endings.contains(QChar(last));
    }

    /// "the XYZ said", "an XYZ spokesman".
    bool isLed(qsizetype place) const
    {
        const Word &next = word(place + 1);
        const Word &before = word(place - 1);
        const bool isNamed = before.shape == Shape::Lower && word(place).joint == Joint::Blank;
        return isNamed && next.joint == Joint::Blank && next.shape == Shape::Lower && !isShouted(place) &&
               (next.is(SpeechVerb) || next.key == u"spokesman" || next.key == u"spokeswoman" ||
                next.key == u"spokesperson" || next.key == u"chairman" || next.key == u"headquarters");
    }

    Findings &m_all;
};

} // namespace

void findAcronyms(Findings *findings)
{
    Finder(findings).find();
}

} // namespace Dateline::Timeline::English
