// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/noterowdelegate.h"

#include "list/daterangetext.h"
#include "list/daytext.h"
#include "list/markedtext.h"
#include "list/rowpainting.h"
#include "notes/highlightcolours.h"
#include "notes/markbar.h"
#include "notes/notesmodel.h"
#include "notesbrowser/noteexcerpt.h"
#include "notesbrowser/notesigns.h"
#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QLocale>
#include <QPainter>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
using namespace Support;

namespace {

constexpr int padding = 2 * Metrics::unit + 2;
constexpr int lineGap = Metrics::unit / 2;
constexpr int barLeft = Metrics::margin;
constexpr int textLeft = barLeft + markBarWidth + Metrics::margin - 2;
constexpr int signSize = 3 * Metrics::unit + 1;

} // namespace

/// Where things are in a row.
struct NoteRowDelegate::Lines
{
    Lines(const QRect &row, const QFont &rowFont)
        : font(rowFont)
        , small(scaledFont(rowFont, TypeScale::small))
    {
        const int left = row.left() + textLeft;
        const int width = row.width() - textLeft - Metrics::margin;
        const int height = List::lineHeight(font);
        first = QRect(left, row.top() + padding, width, height);
        second = first.translated(0, height + lineGap);
        foot = QRect(left, second.bottom() + 1 + lineGap + 1, width, List::lineHeight(small));
        bar = QRect(row.left() + barLeft, first.top(), markBarWidth, foot.bottom() + 1 - first.top());
    }

    QFont font;
    QFont small;
    QRect first;
    QRect second;
    QRect foot;
    QRect bar;
};

NoteRowDelegate::NoteRowDelegate(HighlightColours *colours, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_colours(colours)
{
}

QString articleDay(const QModelIndex &note)
{
    const QDateTime published = note.data(AnnotationArticleDateRole).toDateTime();
    return published.isValid() ? List::shortDay(published.date()) : QString();
}

QString NoteRowDelegate::footText(const QModelIndex &index) const
{
    QStringList parts;
    if (m_grouping != NoteGrouping::Article) {
        const QString title = index.data(AnnotationArticleTitleRole).toString().simplified();
        parts += title.isEmpty() ? tr("Article not in the library") : title;
        if (m_grouping != NoteGrouping::Source)
            parts += index.data(AnnotationArticleSourceRole).toString();
        parts += articleDay(index);
    } else {
        const QDateTime created = index.data(AnnotationCreatedRole).toDateTime().toLocalTime();
        parts += tr("Made on %1").arg(List::shortDay(created.date()));
    }
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

void NoteRowDelegate::paintTexts(QPainter *painter, const Lines &lines, const List::RowColours &colours,
                                 const QModelIndex &index) const
{
    const QString quote = index.data(AnnotationQuoteRole).toString();
    const QString whole = index.data(AnnotationNoteRole).toString();
    QString note = index.data(AnnotationFirstLineRole).toString();
    // What was searched for may stand further down in the note.
    if (!m_words.isEmpty() && wordsIn(note, m_words).isEmpty() && !wordsIn(whole, m_words).isEmpty())
        note = whole;
    const auto write = [&](const QRect &area, int count, const QString &text, const QColor &colour) {
        const Excerpt excerpt = excerptOf(text, m_words);
        List::paintMarkedText(painter, area, count,
                              {lines.font, colour, colours.title, colours.hit, colours.hitEdge}, excerpt.text,
                              excerpt.hits);
    };
    if (!quote.isEmpty())
        write(lines.first, note.isEmpty() ? 2 : 1, quote, colours.title);
    if (note.isEmpty())
        return;
    QRect area = quote.isEmpty() ? lines.first : lines.second;
    const QRectF sign(area.left(), area.top() + (area.height() - signSize) / 2.0, signSize, signSize);
    paintNoteSign(painter, sign, colours.quiet);
    area.setLeft(area.left() + signSize + Metrics::gap - 2);
    write(area, quote.isEmpty() ? 2 : 1, note, colours.read);
}

void NoteRowDelegate::paintFoot(QPainter *painter, const Lines &lines, const List::RowColours &colours,
                                const QModelIndex &index) const
{
    QRect line = lines.foot;
    const QFontMetrics metrics(lines.small);
    if (index.data(AnnotationOrphanRole).toBool()) {
        const QString word = tr("not found");
        List::paintLine(painter, line, lines.small, colours.title, word, Qt::AlignRight);
        line.setRight(line.right() - metrics.horizontalAdvance(word) - Metrics::tight);
        paintOrphanSign(painter,
                        QRectF(line.right() + 1.0 - signSize, line.top() + (line.height() - signSize) / 2.0,
                               signSize, signSize),
                        colours.title);
        line.setRight(line.right() - signSize - Metrics::margin);
    }
    const QStringList tags = index.data(AnnotationTagsRole).toStringList();
    if (!tags.isEmpty()) {
        const QString text =
            metrics.elidedText(u"#"_s + tags.join(u"  #"_s), Qt::ElideRight, line.width() * 2 / 5);
        List::paintLine(painter, line, lines.small, colours.dot, text, Qt::AlignRight);
        line.setRight(line.right() - metrics.horizontalAdvance(text) - Metrics::margin);
    }
    List::paintLine(painter, line, lines.small, colours.quiet, footText(index));
}

void NoteRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const List::RowColours colours(option);
    List::paintRowBackground(painter, option, colours);
    if (option.viewItemPosition != QStyleOptionViewItem::End)
        painter->fillRect(QRect(option.rect.left() + textLeft, option.rect.bottom(), option.rect.width(), 1),
                          colours.line);
    const Lines lines(option.rect, option.font);
    if (!index.data(AnnotationQuoteRole).toString().isEmpty()) {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(lines.bar.adjusted(-2, -2, 2, 2), option.palette.color(QPalette::Base));
        const bool isOrphan = index.data(AnnotationOrphanRole).toBool();
        paintMarkBar(painter, lines.bar, index.data(AnnotationColourRole).toInt(),
                     isOrphan ? MarkKind::Orphan : MarkKind::Found, option.palette);
    }
    paintTexts(painter, lines, colours, index);
    paintFoot(painter, lines, colours, index);
    painter->restore();
}

int NoteRowDelegate::rowHeight(const QFont &font) const
{
    return Lines({}, font).foot.bottom() + 1 + padding + 1;
}

QSize NoteRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.font)};
}

int NoteRowDelegate::headingHeight(const QFont &font)
{
    return List::dayHeadingHeight(font);
}

QString NoteRowDelegate::headingText(const NoteGroup &group, const NotesModel &notes, QString *detail) const
{
    switch (m_grouping) {
    case NoteGrouping::Article: {
        const ArticleFacts &facts = notes.articleFacts(group.key);
        QStringList parts{facts.source};
        if (facts.published.isValid())
            parts += List::shortDay(facts.published.date());
        parts.removeAll(QString());
        if (detail)
            *detail = parts.join(u"  ·  "_s);
        return facts.title.isEmpty() ? tr("Article not in the library") : facts.title.simplified();
    }
    case NoteGrouping::Source: {
        const QString source = notes.sources().at(group.key);
        return source.isEmpty() ? tr("Unknown source") : source;
    }
    case NoteGrouping::Tag:
        return group.key < 0 ? tr("Without a tag") : notes.tags().at(group.key);
    case NoteGrouping::Colour:
        return group.key == 0 ? tr("On whole articles") : m_colours->name(group.key);
    case NoteGrouping::Month: {
        if (group.key == 0)
            return tr("Undated");
        const QDate day(group.key / 12, group.key % 12 + 1, 1);
        return List::dateRangeText(day, day.addMonths(1).addDays(-1));
    }
    case NoteGrouping::None:
        break;
    }
    return {};
}

void NoteRowDelegate::paintHeading(QPainter *painter, const QRect &area, const QFont &font,
                                   const QPalette &palette, const NoteGroup &group,
                                   const NotesModel &notes) const
{
    const PaletteColours colours(palette);
    painter->fillRect(area, palette.color(QPalette::AlternateBase));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line());
    QFont small = scaledFont(font, TypeScale::small);
    const QFontMetrics plain(small);
    QRect line = area.adjusted(Metrics::margin, 0, -Metrics::margin, -1);
    const QString count = QLocale().toString(group.count);
    List::paintLine(painter, line, small, colours.quiet(), count, Qt::AlignRight);
    line.setRight(line.right() - plain.horizontalAdvance(count) - Metrics::margin);
    if (m_grouping == NoteGrouping::Colour && group.key > 0) {
        const QRect bar(line.left(), line.top() + 5, markBarWidth, line.height() - 10);
        paintMarkBar(painter, bar, group.key, MarkKind::Found, palette);
        line.setLeft(line.left() + markBarWidth + Metrics::gap);
    }
    QString detail;
    const QString text = headingText(group, notes, &detail);
    if (!detail.isEmpty() && plain.horizontalAdvance(detail) < line.width() / 2) {
        List::paintLine(painter, line, small, colours.quiet(), detail, Qt::AlignRight);
        line.setRight(line.right() - plain.horizontalAdvance(detail) - Metrics::margin);
    }
    small.setWeight(QFont::DemiBold);
    List::paintLine(painter, line, small, palette.color(QPalette::Text), text);
}

} // namespace Dateline::Notes
