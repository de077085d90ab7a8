// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/entrylayout.h"

#include "timeline/line/entrytexts.h"

#include "timeline/history/datewords.h"

#include <algorithm>
#include <cmath>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Timeline;
using Kind = EntryPart::Kind;

namespace {

constexpr int mostChips = 6; ///< Of an entry that is not open.
constexpr int mostOutcomes = TimelineRow::mostOutcomes;
constexpr int wholeQuoteLines = 200;
constexpr int shortLength = 600; ///< Letters; more are never in so few lines.
constexpr int longestQuote = 6000;

struct Lines
{
    std::shared_ptr<const QTextLayout> layout;
    int height = 0;
    bool isCut = false;
};

/// Lays out at most so many lines; gives their height, and where the last one begins and ends.
int placeLines(QTextLayout *layout, int width, int mostLines, int *lastStart, int *end)
{
    double height = 0;
    layout->beginLayout();
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        *lastStart = line.textStart();
        *end = line.textStart() + line.textLength();
    }
    layout->endLayout();
    return int(std::ceil(height));
}

Lines layOutLines(const QString &text, const QFont &font, int width, int mostLines)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    int lastStart = 0;
    int end = 0;
    int height = placeLines(layout.get(), width, mostLines, &lastStart, &end);
    if (end >= text.size())
        return {layout, height, false};
    // The last line as it would be with an ellipsis; fonts of other scripts may need it shorter still.
    const QString rest = text.mid(lastStart);
    for (int room = width; room > width / 2; room -= width / 10) {
        const QString last = QFontMetrics(font).elidedText(rest, Qt::ElideRight, room);
        layout->setText(text.left(lastStart) + last);
        height = placeLines(layout.get(), width, mostLines, &lastStart, &end);
        if (end >= layout->text().size())
            break;
    }
    return {layout, height, true};
}

class EntryLayout
{
public:
    EntryLayout(const TimelineModel &model, int row, const LineStyle &style, bool isOpen)
        : m_model(model)
        , m_entry(model.entry(model.entryAt(row)))
        , m_style(style)
        , m_isOpen(isOpen)
        , m_width(style.contentWidth())
    {
        const bool isBelowEntry = row > 0 && model.kindOf(row - 1) == TimelineModel::Row::Entry;
        m_above = isBelowEntry ? &model.entry(model.entryAt(row - 1)) : nullptr;
        m_content.isFollower = m_above && m_entry.occasion >= 0 && m_above->occasion == m_entry.occasion;
    }

    EntryParts parts()
    {
        m_y = m_content.isFollower ? Metrics::tight : Metrics::gap;
        addHead();
        addFlow();
        addQuotes();
        addFold();
        addLinks();
        m_content.height = m_y + Metrics::tight + 2;
        if (m_content.markY == 0)
            m_content.markY = (m_content.isFollower ? Metrics::tight : Metrics::gap) + m_style.line() / 2;
        return std::move(m_content);
    }

private:
    int chipHeight() const { return m_style.smallLine() + 2; }
    int smallWidth(const QString &text) const
    {
        return QFontMetrics(m_style.small).horizontalAdvance(text) + 2;
    }
    void add(Kind kind, const QRect &area, const QString &text, qint64 number = -1)
    {
        m_content.parts.push_back({kind, area, text, number});
    }

    void addHead();
    void addSigns(int top, int height, int *right);
    void addFlow();
    void flow(Kind kind, const QString &text, int width, qint64 number = -1);
    void addQuotes();
    void addQuote(qint32 number, int mostLines);
    void addFold();
    void addLink(Kind kind, const QString &text, qint64 number = -1);
    void addLinks();

    const TimelineModel &m_model;
    const HistoryEntry &m_entry;
    const LineStyle &m_style;
    const HistoryEntry *m_above = nullptr;
    bool m_isOpen;
    bool m_isStatusOpen = false; ///< It found no room beside the date.
    int m_width;
    int m_y = 0;
    int m_flowX = 0;
    int m_hiddenChips = 0;
    bool m_isCut = false;
    EntryParts m_content;
};

/// The date, and at the right how it stands with the event. What is said on one occasion has but one date.
void EntryLayout::addHead()
{
    if (m_content.isFollower && !isPinned(m_model, m_entry) && !isEdited(m_model, m_entry)) {
        m_isStatusOpen = m_above->status != m_entry.status;
        return;
    }
    const int height = m_style.line();
    int right = gutter + m_width;
    addSigns(m_y, height, &right);
    const QString status = statusWords(m_entry.status);
    const int statusWidth = smallWidth(status);
    const QString date = dateWords(m_entry.date);
    const bool isQuiet = m_above && m_above->date == m_entry.date;
    const int dateWidth =
        m_content.isFollower
            ? 0
            : QFontMetrics(isQuiet ? m_style.font : m_style.bold).horizontalAdvance(date) + 3;
    m_isStatusOpen = gutter + dateWidth + Metrics::gap + statusWidth > right;
    if (!m_isStatusOpen)
        add(Kind::Status, {right - statusWidth, m_y, statusWidth, height}, status);
    if (!m_content.isFollower) {
        add(Kind::Date, {gutter, m_y, std::min(dateWidth, right - gutter), height}, date);
        m_content.parts.back().isQuiet = isQuiet;
    }
    // From left to right, for who walks through.
    std::ranges::stable_sort(m_content.parts, {}, [](const EntryPart &part) { return part.area.left(); });
    m_content.markY = m_y + height / 2;
    m_y += height + 2;
}

void EntryLayout::addSigns(int top, int height, int *right)
{
    const int size = std::min(height, List::markSize);
    const auto addSign = [&](Kind kind) {
        add(kind, {*right - size, top + (height - size) / 2, size, size}, {});
        *right -= size + Metrics::tight;
    };
    if (isEdited(m_model, m_entry))
        addSign(Kind::Edited);
    if (isPinned(m_model, m_entry))
        addSign(Kind::Pinned);
}

void EntryLayout::flow(Kind kind, const QString &text, int width, qint64 number)
{
    width = std::min(width, m_width);
    if (m_flowX > 0 && m_flowX + width > m_width) {
        m_flowX = 0;
        m_y += chipHeight() + Metrics::tight;
    }
    add(kind, {gutter + m_flowX, m_y, width, chipHeight()}, text, number);
    m_flowX += width + (kind == Kind::Participant ? Metrics::tight : Metrics::gap);
}

void EntryLayout::addFlow()
{
    if (m_isStatusOpen)
        flow(Kind::Status, statusWords(m_entry.status), smallWidth(statusWords(m_entry.status)));
    const bool isSameAction = m_content.isFollower && m_above->action == m_entry.action;
    if (const QString action = actionTitle(m_entry.action); !action.isEmpty() && !isSameAction)
        flow(Kind::Action, action, smallWidth(action));
    const int sign = std::min(m_style.smallLine(), List::markSize);
    const bool isSamePlace = m_content.isFollower && m_above->place == m_entry.place;
    if (m_entry.place != 0 && !isSamePlace) {
        const QString place = m_model.name(m_entry.place);
        flow(Kind::Place, place, smallWidth(place) + sign, m_entry.place);
    }
    QList<qint64> others = m_model.others(m_entry);
    if (m_content.isFollower)
        others.removeIf([this](qint64 other) { return m_above->participants.contains(other); });
    const qsizetype shown = m_isOpen ? others.size() : std::min<qsizetype>(others.size(), mostChips);
    m_hiddenChips = int(others.size() - shown);
    for (const qint64 other : others.first(shown)) {
        const QString name = m_model.name(other);
        flow(Kind::Participant, name, smallWidth(name) + 2 * chipPadding, other);
    }
    if (m_flowX > 0)
        m_y += chipHeight() + Metrics::tight;
}

void EntryLayout::addQuote(qint32 number, int mostLines)
{
    const Sighting &told = m_model.sighting(number);
    EntryPart part{Kind::Quote, {}, told.isByHand ? told.note : m_model.clause(number), number};
    part.detail = quoteSource(told, m_entry);
    const int width = m_width - quoteIndent;
    if (part.text.isNull()) {
        const int letters = m_style.lettersIn(width);
        const int lines = 1 + (told.end - told.start) / letters;
        part.detailTop = std::clamp(lines, 1, std::min(mostLines, shortQuoteLines)) * m_style.line();
    } else if (part.text = part.text.simplified(); !part.text.isEmpty()) {
        const QString text = part.text.left(mostLines > shortQuoteLines ? longestQuote : shortLength);
        const Lines lines = layOutLines(text, m_style.font, width, mostLines);
        part.lines = lines.layout;
        part.detailTop = lines.height + 1;
        m_isCut = m_isCut || lines.isCut || text.size() < part.text.size();
    }
    const int detail = part.detail.isEmpty() ? 0 : m_style.smallLine();
    part.area = QRect(gutter, m_y, m_width, part.detailTop + detail);
    m_y += part.area.height() + Metrics::tight;
    m_content.parts.push_back(std::move(part));
}

void EntryLayout::addQuotes()
{
    const QList<qint32> shown = quotedSightings(m_entry, m_isOpen);
    QList<qint32> rest = shown.mid(1);
    // One outlet after the other, in the order of the first that each tells.
    const QStringList outlets = m_model.outlets(m_entry);
    std::ranges::stable_sort(rest, {},
                             [&](qint32 number) { return outlets.indexOf(m_model.sighting(number).outlet); });
    addQuote(shown.first(), m_isOpen ? wholeQuoteLines : shortQuoteLines);
    for (const qint32 number : rest) {
        m_y += 2;
        addQuote(number, wholeQuoteLines);
    }
}

void EntryLayout::addFold()
{
    const int others = int(m_entry.sightings.size()) - 1;
    bool isLong = m_isCut;
    if (m_isOpen && !isLong) {
        // Open, only laying it out anew would tell whether it fits.
        const EntryPart &first = m_content.parts[size_t(
            std::ranges::find(m_content.parts, Kind::Quote, &EntryPart::kind) - m_content.parts.begin())];
        isLong = (first.lines && first.lines->lineCount() > shortQuoteLines) ||
                 m_model.others(m_entry).size() > mostChips || m_entry.becomes.size() > mostOutcomes;
    }
    const bool hasMore = m_hiddenChips > 0 || m_entry.becomes.size() > mostOutcomes;
    m_content.isFoldable = others > 0 || isLong || hasMore;
    if (!m_content.isFoldable)
        return;
    const QString text = foldText(others, m_isOpen);
    const int width = std::min(smallWidth(text), m_width);
    const EntryPart &last = m_content.parts.back();
    const bool isBeside = others == 0 && last.kind == Kind::Quote && !last.detail.isEmpty() &&
                          quoteIndent + smallWidth(last.detail) + Metrics::gap + width <= m_width;
    if (isBeside) {
        const int top = last.area.top() + last.detailTop;
        add(Kind::Fold, {gutter + m_width - width, top, width, m_style.smallLine()}, text);
        return;
    }
    add(Kind::Fold, {gutter, m_y, width, m_style.smallLine()}, text);
    if (others > 0 && !m_isOpen) {
        QStringList outlets = m_model.outlets(m_entry);
        outlets.removeAll(m_model.sighting(m_entry.sightings.first()).outlet);
        m_content.parts.back().detail = outlets.join(u" · ");
    }
    m_y += m_style.smallLine() + Metrics::tight;
}

void EntryLayout::addLink(Kind kind, const QString &text, qint64 number)
{
    add(kind, {gutter, m_y, std::min(smallWidth(text), m_width), m_style.smallLine()}, text, number);
    m_y += m_style.smallLine() + 2;
}

void EntryLayout::addLinks()
{
    const auto shownOr = [this](qint32 entry) { return m_model.rowOfEntry(entry) >= 0 ? entry : -1; };
    if (const QString text = otherDatesText(m_model, m_entry); !text.isEmpty())
        addLink(Kind::OtherDates, text);
    const qsizetype outcomes =
        m_isOpen ? m_entry.becomes.size() : std::min<qsizetype>(mostOutcomes, m_entry.becomes.size());
    for (const qint32 outcome : m_entry.becomes.first(outcomes))
        addLink(Kind::Outcome, outcomeText(m_model, m_entry, m_model.entry(outcome)), shownOr(outcome));
    if (!m_entry.plans.isEmpty())
        addLink(Kind::Plan, plannedSinceText(m_model, m_entry), shownOr(m_entry.plans.first()));
}

} // namespace

EntryParts layOutEntry(const TimelineModel &model, int row, const LineStyle &style, bool isOpen)
{
    return EntryLayout(model, row, style, isOpen).parts();
}

int estimatedHeight(const TimelineRow &row, const LineStyle &style)
{
    const int letters = style.lettersIn(style.contentWidth() - quoteIndent);
    const int quote = std::clamp(1 + row.letters / letters, 1, shortQuoteLines);
    return quote * style.line() + (row.isFollower ? 0 : style.line()) +
           (1 + row.links) * (style.smallLine() + 2) +
           (row.hasFacts && !row.isFollower ? style.smallLine() + 6 : 0) + 4 * Metrics::unit + 2;
}

QList<qint32> quotedSightings(const HistoryEntry &entry, bool isOpen)
{
    return isOpen ? entry.sightings : entry.sightings.first(1);
}

} // namespace Dateline::TimelinePanel
