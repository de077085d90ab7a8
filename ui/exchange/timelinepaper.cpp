// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinepaper.h"

#include "exchange/paperstyle.h"
#include "exchange/printfonts.h"
#include "exchange/timeline/timelinesections.h"
#include "support/theme.h"
#include "timeline/line/linemarks.h"

#include "timeline/history/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;
using namespace Exchange;
using namespace Timeline;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Exporting::TimelinePaper)
};

constexpr double unit = unitsPerPoint;
constexpr double markX = 7 * unit;  ///< The middle of the line.
constexpr double textX = 22 * unit; ///< What is told begins here.
constexpr double lineShare = 1.55;  ///< Height of a line to size of letters.
constexpr double textSize = 10.5;   ///< Points.
constexpr double smallSize = 8.5;
constexpr double legendHeight = 20 * unit;
constexpr double markScale = 0.8 * unit; ///< Points to a pixel of the marks on the screen.

QColor ink()
{
    return QColor::fromRgb(paperInk);
}

QColor quiet()
{
    return QColor::fromRgb(paperQuiet);
}

/// Of the program's language, in which dates and words are.
QFont wordsFont(double size, QFont::Weight weight = QFont::Normal)
{
    return printFont(QLocale().bcp47Name(), size * unit, weight);
}

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// "Arrival · Seoul · Anna Berg"
QString whatHappened(const TimelineDocument &document, const HistoryEntry &entry)
{
    return capital(plainText(document.headline(entry)));
}

bool isAddress(const QString &url)
{
    return url.startsWith("https://"_L1) || url.startsWith("http://"_L1);
}

/// Outlet, day, title and address of the article that tells an entry best.
QList<PaperSpan> sourceOf(const TimelineDocument &document, const Sighting &told)
{
    const Library::ArticleRow article = document.article(told.article);
    const QFont font = printFont(article.language, smallSize * unit);
    QStringList parts{plainText(told.outlet.isEmpty() ? article.source : told.outlet)};
    if (told.published.isValid())
        parts.append(QLocale().toString(told.published.date(), QLocale::ShortFormat));
    parts.append(plainText(article.title));
    parts.removeAll(QString());
    if (told.isByHand)
        parts.prepend(Texts::tr("added by hand"));
    QList<PaperSpan> spans{{parts.join(u" · "_s), font, quiet()}};
    if (isAddress(article.url)) {
        const QString shown = plainText(article.url).remove("https://"_L1).remove("http://"_L1);
        spans.append({u" · "_s, font, quiet()});
        spans.append({shown, font, QColor::fromRgb(paperLink), article.url});
    }
    return spans;
}

/// The other outlets that tell it.
QString othersOf(const TimelineDocument &document, const HistoryEntry &entry)
{
    QStringList outlets;
    const QString first = document.quoted(entry).outlet;
    for (const qint32 number : entry.sightings) {
        const QString outlet = plainText(document.sighting(number).outlet);
        if (!outlet.isEmpty() && outlet != first && !outlets.contains(outlet))
            outlets.append(outlet);
    }
    return outlets.isEmpty() ? QString() : Texts::tr("Also told by: %1").arg(outlets.join(Texts::tr(", ")));
}

QString clauseOf(const TimelineDocument &document, const HistoryEntry &entry)
{
    const Sighting &told = document.quoted(entry);
    return plainText(told.isByHand && !told.note.isEmpty() ? told.note : document.text(entry));
}

} // namespace

TimelinePaper::TimelinePaper(const TimelineDocument &document, double width)
    : m_width(width)
{
    addHead(document);
    for (const TimelineSection &section : timelineSections(document)) {
        addHeading(plainText(section.heading), section.trip >= 0);
        for (const qint32 number : section.entries)
            addEntry(document, document.entry(number));
    }
}

void TimelinePaper::addPart(Item *item, const QList<PaperSpan> &spans, double left, double size, double above)
{
    item->height += above;
    Part part{PaperParagraph(spans, m_width - left, size * lineShare * unit), left, item->height};
    item->height += part.paragraph.height();
    item->parts.push_back(std::move(part));
}

void TimelinePaper::add(Item item)
{
    item.top = height();
    m_items.push_back(std::move(item));
}

void TimelinePaper::addHead(const TimelineDocument &document)
{
    Item item;
    item.kind = Kind::Head;
    addPart(&item, {{plainText(document.subject.name), wordsFont(20, QFont::Bold), ink()}}, 0, 20, 0);
    addPart(&item, {{timelineSummary(document), wordsFont(textSize), quiet()}}, 0, textSize, 0);
    item.height += legendHeight + 8 * unit;
    add(std::move(item));
}

void TimelinePaper::addHeading(const QString &words, bool isTrip)
{
    Item item;
    item.kind = isTrip ? Kind::Trip : Kind::Month;
    item.heading = words;
    const double size = isTrip ? 13 : textSize;
    addPart(&item, {{words, wordsFont(size, QFont::Bold), isTrip ? ink() : quiet()}}, textX, size, 8 * unit);
    item.height += 3 * unit;
    add(std::move(item));
}

void TimelinePaper::addEntry(const TimelineDocument &document, const HistoryEntry &entry)
{
    Item item;
    item.status = entry.status;
    const QString what = whatHappened(document, entry);
    QList<PaperSpan> head{{dateWords(entry.date), wordsFont(textSize, QFont::Bold), ink()},
                          {QString(u"  ·  "_s + statusWords(entry.status)), wordsFont(smallSize), quiet()}};
    if (!what.isEmpty())
        head.append({QString(u"  ·  "_s + what), wordsFont(smallSize), quiet()});
    addPart(&item, head, textX, textSize, 2 * unit);
    const QString language = document.article(document.quoted(entry).article).language;
    if (const QString clause = clauseOf(document, entry); !clause.isEmpty())
        addPart(&item, {{clause, printFont(language, textSize * unit), ink()}}, textX, textSize, 0);
    if (const QList<PaperSpan> source = sourceOf(document, document.quoted(entry));
        !source.first().text.isEmpty())
        addPart(&item, source, textX, smallSize, 1 * unit);
    QStringList more{othersOf(document, entry)};
    for (const QString &line : linkLines(document, entry))
        more.append(capital(plainText(line)));
    more.removeAll(QString());
    for (const QString &line : more)
        addPart(&item, {{line, wordsFont(smallSize), quiet()}}, textX, smallSize, 0);
    item.height += 8 * unit;
    add(std::move(item));
}

std::vector<PageLine> TimelinePaper::lines() const
{
    std::vector<PageLine> lines;
    for (const Item &item : m_items) {
        const bool isHeading = item.kind != Kind::Entry;
        lines.push_back({item.top, item.top + item.height, int(lines.size()), isHeading, false, false});
    }
    return lines;
}

/// What the shapes of the marks say.
void TimelinePaper::paintLegend(QPainter *painter, const Item &item) const
{
    const QFont font = wordsFont(smallSize);
    const QFontMetricsF metrics(font);
    const QPalette palette = Support::themePalette(Support::Theme::Light, {});
    const double y = item.height - legendHeight;
    double x = 4 * unit;
    for (const EventStatus status : {EventStatus::Happened, EventStatus::Planned, EventStatus::Reported}) {
        painter->save();
        painter->translate(x, y);
        painter->scale(markScale, markScale);
        TimelinePanel::paintStatusMark(painter, {}, status, TimelinePanel::markRadius, palette);
        painter->restore();
        painter->setFont(font);
        painter->setPen(quiet());
        const QString words = statusWords(status);
        painter->drawText(QPointF(x + 8 * unit, y + metrics.capHeight() / 2), words);
        x += metrics.horizontalAdvance(words) + 26 * unit;
    }
}

void TimelinePaper::paintMark(QPainter *painter, const Item &item, bool isFirst, bool isLast) const
{
    const bool isEntry = item.kind == Kind::Entry;
    const double markY = (2 + textSize * lineShare / 2) * unit;
    painter->setPen(QPen(QColor::fromRgb(paperLine), 1 * unit));
    painter->drawLine(QPointF(markX, isFirst ? markY : 0), QPointF(markX, isLast ? markY : item.height));
    if (!isEntry)
        return;
    painter->save();
    painter->translate(markX, markY);
    painter->scale(markScale, markScale);
    TimelinePanel::paintStatusMark(painter, {}, item.status, TimelinePanel::markRadius,
                                   Support::themePalette(Support::Theme::Light, {}));
    painter->restore();
}

void TimelinePaper::paint(QPainter *painter, const PageLines &items) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double start = m_items[size_t(items.first)].top;
    for (int number = items.first; number < items.end; ++number) {
        const Item &item = m_items[size_t(number)];
        painter->save();
        painter->translate(0, item.top - start);
        if (item.kind == Kind::Head)
            paintLegend(painter, item);
        else if (number > 1)
            paintMark(painter, item, number == 2, number + 1 == int(m_items.size()));
        for (const Part &part : item.parts)
            part.paragraph.paint(painter, {part.left, part.top});
        painter->restore();
    }
}

GlyphLetters TimelinePaper::letters() const
{
    GlyphLetters letters;
    for (const Item &item : m_items) {
        for (const Part &part : item.parts)
            part.paragraph.addLetters(&letters);
    }
    for (const EventStatus status : {EventStatus::Happened, EventStatus::Planned, EventStatus::Reported})
        letters.addText(statusWords(status));
    return letters;
}

} // namespace Dateline::Exporting
