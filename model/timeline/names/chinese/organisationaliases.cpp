// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/organisationaliases.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

namespace {

/// So that an article of nothing but names takes no longer than others of its length.
constexpr qsizetype mostNames = 60;

bool areInOrder(QStringView letters, QStringView name)
{
    qsizetype next = 0;
    for (const QChar letter : name) {
        if (next < letters.size() && letter == letters[next])
            ++next;
    }
    return next == letters.size();
}

bool isAllHan(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return isHan(unit.unicode()); });
}

bool isLatinName(QStringView text)
{
    const bool hasCapital = std::ranges::any_of(text, [](QChar unit) { return unit.isUpper(); });
    const auto letters = std::ranges::count_if(text, [](QChar unit) { return unit.isLetter(); });
    return hasCapital && letters > 1 && std::ranges::all_of(text, [](QChar unit) {
               return (unit.isLetterOrNumber() && unit.unicode() < 0x250) ||
                      QStringView(u" .&'’-–").contains(unit);
           });
}

} // namespace

OrganisationAliases::OrganisationAliases(const NameText &text, std::vector<OrganisationSpan> spans)
    : m_text(text)
    , m_folded(text.folded())
    , m_spans(std::move(spans))
{
}

QStringView OrganisationAliases::nameOf(const OrganisationSpan &span) const
{
    return QStringView(m_folded).sliced(span.start, span.end - span.start);
}

void OrganisationAliases::find()
{
    trimBeginnings();
    readBrackets();
    readCores();
    joinByTable();
    joinShort();
}

/// A name that stands twice tells where a longer one, with something before it, begins.
void OrganisationAliases::trimBeginnings()
{
    QHash<QStringView, qint32> times;
    for (const OrganisationSpan &span : m_spans) {
        if (span.headStart >= 0)
            ++times[nameOf(span)];
    }
    for (OrganisationSpan &span : m_spans) {
        if (span.unknown < 2 || span.isSure || times.value(nameOf(span)) > 1)
            continue;
        for (qint32 start = span.start + 1; start + 2 <= span.headStart; ++start) {
            if (times.value(QStringView(m_folded).sliced(start, span.end - start)) > 0) {
                span.start = start;
                span.isDoubtful = false;
                break;
            }
        }
    }
    std::erase_if(m_spans, [&](const OrganisationSpan &span) {
        return span.isDoubtful && times.value(nameOf(span)) < 2;
    });
}

void OrganisationAliases::readBrackets()
{
    const size_t count = m_spans.size();
    for (size_t at = 0; at < count; ++at) {
        const OrganisationSpan owner = m_spans[at];
        if (owner.end < m_folded.size() && isHan(m_folded[owner.end - 1].unicode()))
            readBracket(owner);
    }
}

/// 世界衛生組織（世衛，WHO）, 某某公司（以下簡稱某某）, and the same behind a comma.
void OrganisationAliases::readBracket(const OrganisationSpan &owner)
{
    constexpr qint32 longest = 90;
    qint32 place = owner.end;
    while (place < m_folded.size() && QStringView(u"」”》\"").contains(m_folded[place]))
        ++place;
    if (place >= m_folded.size() || m_folded[place] != u'(')
        return;
    const QStringView rest =
        QStringView(m_folded).sliced(place + 1, std::min<qsizetype>(longest, m_folded.size() - place - 1));
    const qsizetype close = rest.indexOf(u')');
    if (close < 0 || rest.first(close).contains(u'\n'))
        return;
    qint32 start = place + 1;
    const qint32 last = place + 1 + qint32(close);
    for (qint32 end = start; end <= last; ++end) {
        if (end == last || QStringView(u",，、;/:").contains(m_folded[end])) {
            readAlias(owner, start, end);
            start = end + 1;
        }
    }
}

void OrganisationAliases::readAlias(const OrganisationSpan &owner, qint32 start, qint32 end)
{
    bool isCalled = false;
    constexpr QStringView around = u" \"“”「」『』'‘’《》";
    for (const QStringView sign :
         {u"以下", u"下文", u"下称", u"简称", u"又称", u"英文", u"英语", u"缩写", u"为", u"即"}) {
        while (start < end && around.contains(m_folded[start]))
            ++start;
        if (QStringView(m_folded).sliced(start, end - start).startsWith(sign)) {
            start += qint32(sign.size());
            isCalled |= sign.endsWith(u'称');
        }
    }
    while (start < end && around.contains(m_folded[start]))
        ++start;
    while (end > start && around.contains(m_folded[end - 1]))
        --end;
    const QStringView alias = QStringView(m_folded).sliced(start, end - start);
    const qint32 from = m_text.origin(start);
    const bool isLatin = isLatinName(QStringView(m_text.original()).sliced(from, m_text.origin(end) - from));
    const bool isShort = alias.size() > 1 && alias.size() < 9 && isAllHan(alias) &&
                         (isCalled || areInOrder(alias, nameOf(owner)));
    const bool isTicker = alias.contains(u'.') && alias.size() < 12 && !alias.contains(u' ');
    if ((!isLatin && !isShort) || (isLatin && (isTicker || alias == u"usa" || alias == u"us")))
        return;
    OrganisationSpan span{start, end};
    span.organisation = owner.organisation;
    span.strength = Strength::Strong;
    span.rule = isLatin ? "apposition" : "abbreviation";
    m_spans.push_back(span);
    link(owner, span, Strength::Strong, span.rule);
    if (alias.size() > 1 && (isShort || alias.size() < 8))
        repeat(alias.toString(), span);
}

/// 瑞幸咖啡 where the article also has 瑞幸咖啡公司.
void OrganisationAliases::readCores()
{
    const size_t count = m_spans.size();
    for (size_t at = 0; at < count; ++at) {
        const OrganisationSpan full = m_spans[at];
        if (!full.isFirm || full.headStart - full.start < 4 || full.unknown < 2 || !full.isSure)
            continue;
        OrganisationSpan core = full;
        core.headStart = -1;
        core.isFirm = false;
        core.strength = Strength::Medium;
        core.rule = "organisation-core";
        repeat(m_folded.mid(full.start, full.headStart - full.start), core);
    }
}

/// Offers a name wherever it stands.
void OrganisationAliases::repeat(const QString &name, const OrganisationSpan &model)
{
    if (m_repeated.size() >= mostNames || m_repeated.contains(name))
        return;
    m_repeated.append(name);
    const bool isHanName = isHan(name[0].unicode());
    const auto isLetter = [this](qint32 place) {
        return place >= 0 && place < m_folded.size() && m_folded[place].isLetterOrNumber() &&
               m_folded[place].unicode() < 0x250;
    };
    for (qsizetype place = m_folded.indexOf(name); place >= 0;
         place = m_folded.indexOf(name, place + name.size())) {
        OrganisationSpan span = model;
        span.start = qint32(place);
        span.end = qint32(place + name.size());
        const qint32 from = m_text.origin(span.start);
        const QStringView written =
            QStringView(m_text.original()).sliced(from, m_text.origin(span.end) - from);
        if (isHanName || (!isLetter(span.start - 1) && !isLetter(span.end) && written[0].isUpper()))
            m_spans.push_back(span);
    }
}

void OrganisationAliases::link(const OrganisationSpan &one, const OrganisationSpan &other, Strength strength,
                               const char *rule)
{
    CandidateLink link;
    link.firstStart = m_text.origin(one.start);
    link.firstEnd = m_text.origin(one.end);
    link.secondStart = m_text.origin(other.start);
    link.secondEnd = m_text.origin(other.end);
    link.strength = strength;
    link.rule = rule;
    m_links.append(link);
}

void OrganisationAliases::joinByTable()
{
    QHash<qint32, OrganisationSpan> first;
    QSet<QStringView> joined;
    for (const OrganisationSpan &span : m_spans) {
        if (span.organisation < 0)
            continue;
        const QStringView name = nameOf(span);
        const auto known = first.constFind(span.organisation);
        if (known == first.constEnd())
            first.insert(span.organisation, span);
        else if (nameOf(*known) != name && !joined.contains(name))
            link(*known, span, Strength::Strong, "organisation-table");
        joined.insert(name);
    }
}

/// Whether `name` can be short for `full`: 民進黨 for 民主進步黨; not 白宮 for 白宮辦公廳, which is a part of
/// it.
bool OrganisationAliases::canStandFor(const OrganisationSpan &name, const OrganisationSpan &full) const
{
    const QStringView letters = nameOf(name);
    const QStringView whole = nameOf(full);
    if (letters.size() > 4 || whole.size() <= letters.size() + 1 || !areInOrder(letters, whole))
        return false;
    if (whole.startsWith(letters))
        return full.isFirm && whole.size() - letters.size() == full.end - full.headStart;
    return name.organisation < 0;
}

/// By its characters, in order, in exactly one longer name.
void OrganisationAliases::joinShort()
{
    QList<QStringView> known;
    std::vector<OrganisationSpan> names; // In the order of the text, so that an article gives the same links.
    for (const OrganisationSpan &span : m_spans) {
        const QStringView name = nameOf(span);
        if (known.size() < mostNames && isAllHan(name) && !known.contains(name)) {
            known.append(name);
            names.push_back(span);
        }
    }
    for (const OrganisationSpan &name : names) {
        const OrganisationSpan *only = nullptr;
        int count = 0;
        for (const OrganisationSpan &full : names) {
            if (!canStandFor(name, full))
                continue;
            only = &full;
            ++count;
        }
        if (count == 1)
            link(name, *only, Strength::Medium, "abbreviation");
    }
}

} // namespace Dateline::Timeline
