// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/changedtext.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace Dateline::Reading {

using namespace Qt::StringLiterals;
using Support::Metrics::section;

namespace {

/// Fewer paragraphs than this are shown rather than folded.
constexpr int fewestFolded = 2;
constexpr double titleSize = 1.5; ///< Of the text's size.
const QString foldScheme = QStringLiteral("fold");

QStringList fontFamilies(const QString &language)
{
    const QString cjk = language.startsWith("zh-Hans"_L1) ? u"Noto Serif CJK SC"_s : u"Noto Serif CJK TC"_s;
    const QStringList latin{u"Source Serif 4"_s, u"Noto Serif"_s, u"Charter"_s, u"Georgia"_s};
    return language.startsWith("zh"_L1) ? QStringList{cjk} + latin : latin + QStringList{cjk};
}

QColor mixed(const QColor &colour, const QColor &ground, double part)
{
    const auto channel = [part](int one, int other) { return qRound(one * part + other * (1 - part)); };
    return {channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
            channel(colour.blue(), ground.blue())};
}

} // namespace

ChangedText::ChangedText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &fold) {
        m_opened.insert(fold.path().toInt());
        write();
    });
}

void ChangedText::setTexts(QStringView before, QStringView after, const Search::TextDifference &difference,
                           const QString &language)
{
    m_language = language;
    m_opened.clear();
    m_current = 0;
    m_paragraphs.clear();
    for (const Search::TextBlock &block : difference.blocks) {
        const QStringView older = before.sliced(block.before.start, block.before.length());
        const QStringView newer = after.sliced(block.after.start, block.after.length());
        switch (block.kind) {
        case Search::TextBlock::Kind::Same:
            addLines(Kind::Same, newer);
            break;
        case Search::TextBlock::Kind::Removed:
            addLines(Kind::Removed, older);
            break;
        case Search::TextBlock::Kind::Added:
            addLines(Kind::Added, newer);
            break;
        case Search::TextBlock::Kind::Changed:
            addChangedLine(before, after, block);
            break;
        }
    }
    write();
    verticalScrollBar()->setValue(0);
    Q_EMIT currentChanged();
}

void ChangedText::clear()
{
    setTexts({}, {}, {}, m_language);
}

void ChangedText::addLines(Kind kind, QStringView lines)
{
    for (const QStringView line : lines.split(QChar::LineFeed))
        m_paragraphs.append({{{kind, line.toString()}}, kind != Kind::Same});
}

void ChangedText::addChangedLine(QStringView before, QStringView after, const Search::TextBlock &line)
{
    Paragraph paragraph{{}, true};
    for (const Search::TextSpan &span : line.spans) {
        const bool isOlder = span.kind == Kind::Removed;
        const Search::TextRange &range = isOlder ? span.before : span.after;
        paragraph.runs.append(
            {span.kind, (isOlder ? before : after).sliced(range.start, range.length()).toString()});
    }
    m_paragraphs.append(paragraph);
}

QList<bool> ChangedText::foldedParagraphs() const
{
    QList<bool> folded(m_paragraphs.size(), false);
    const auto isNearChange = [this](qsizetype at) {
        return std::any_of(m_paragraphs.begin() + std::max<qsizetype>(0, at - 1),
                           m_paragraphs.begin() + std::min(m_paragraphs.size(), at + 2),
                           [](const Paragraph &paragraph) { return paragraph.isChanged; });
    };
    for (qsizetype at = 1; at < m_paragraphs.size();) {
        qsizetype end = at;
        while (end < m_paragraphs.size() && !isNearChange(end))
            ++end;
        if (end - at >= fewestFolded && !m_opened.contains(int(at)))
            std::fill(folded.begin() + at, folded.begin() + end, true);
        at = std::max(end, at + 1);
    }
    return folded;
}

QTextCharFormat ChangedText::formatOf(Kind kind) const
{
    const Support::PaletteColours colours(palette());
    QTextCharFormat format;
    format.setForeground(palette().color(QPalette::Text));
    if (kind == Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(palette().color(QPalette::PlaceholderText));
        format.setBackground(colours.hover());
    } else if (kind == Kind::Added) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(colours.accent());
        format.setBackground(mixed(colours.accent(), colours.base(), colours.isDark() ? 0.24 : 0.14));
    }
    return format;
}

void ChangedText::write()
{
    const int place = verticalScrollBar()->value();
    QFont font;
    font.setFamilies(fontFamilies(m_language));
    font.setPixelSize(m_textSize);
    document()->setDefaultFont(font);
    document()->clear();
    m_changes.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QList<bool> folded = foldedParagraphs();
    for (qsizetype at = 0; at < m_paragraphs.size(); ++at) {
        if (!folded[at]) {
            writeParagraph(cursor, m_paragraphs[at], at == 0);
            continue;
        }
        const qsizetype end = folded.indexOf(false, at) < 0 ? folded.size() : folded.indexOf(false, at);
        writeFold(cursor, int(at), int(end - at));
        at = end - 1;
    }
    cursor.endEditBlock();
    placeColumn();
    markCurrent();
    verticalScrollBar()->setValue(place);
}

void ChangedText::writeParagraph(QTextCursor &cursor, const Paragraph &paragraph, bool isTitle)
{
    QTextBlockFormat block;
    // Chinese fonts have higher lines by themselves: a factor of them would be too much.
    block.setLineHeight(m_textSize * (isTitle ? titleSize * 1.4 : 1.75), QTextBlockFormat::FixedHeight);
    block.setBottomMargin(m_textSize * (isTitle ? 1.2 : 0.8));
    if (isTitle)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    for (const Run &run : paragraph.runs) {
        QTextCharFormat format = formatOf(run.kind);
        if (isTitle) {
            format.setFontWeight(QFont::Bold);
            format.setProperty(QTextFormat::FontPixelSize, qRound(m_textSize * titleSize));
        }
        const int start = cursor.position();
        cursor.insertText(run.text, format);
        if (run.kind == Kind::Same)
            continue;
        // What follows at once, be it in the next line, is the same change.
        if (!m_changes.isEmpty() && m_changes.last().end + 1 >= start)
            m_changes.last().end = cursor.position();
        else
            m_changes.append({start, cursor.position()});
    }
}

void ChangedText::writeFold(QTextCursor &cursor, int first, int count)
{
    QTextBlockFormat block;
    block.setBottomMargin(m_textSize * 0.8);
    QTextCharFormat format;
    format.setForeground(palette().color(QPalette::Link));
    format.setFontFamilies(QFont().families());
    format.setProperty(QTextFormat::FontPixelSize, qRound(m_textSize * 0.8));
    format.setAnchor(true);
    format.setAnchorHref(foldScheme + u':' + QString::number(first));
    format.setToolTip(tr("Show them"));
    cursor.insertBlock(block);
    cursor.insertText(tr("… %Ln paragraphs unchanged", nullptr, count), format);
}

void ChangedText::setLook(int textSize, int measure)
{
    if (textSize == m_textSize && measure == m_measure)
        return;
    m_textSize = textSize;
    m_measure = measure;
    write();
}

void ChangedText::placeColumn()
{
    const int free = viewport()->width() - m_measure * m_textSize;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int side = std::max(section, free / 2);
    if (format.leftMargin() == side && format.topMargin() == section)
        return;
    format.setTopMargin(section);
    format.setBottomMargin(2 * section);
    format.setLeftMargin(side);
    format.setRightMargin(side);
    document()->rootFrame()->setFrameFormat(format);
}

void ChangedText::markCurrent()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_current > 0 && m_current <= m_changes.size()) {
        const Support::PaletteColours colours(palette());
        const Change &change = m_changes[m_current - 1];
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(change.start);
        selection.cursor.setPosition(change.end, QTextCursor::KeepAnchor);
        selection.format.setBackground(mixed(colours.star(), colours.base(), colours.isDark() ? 0.3 : 0.45));
        selection.format.setForeground(palette().color(QPalette::Text));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void ChangedText::step(int direction)
{
    const int count = changeCount();
    if (count == 0)
        return;
    m_current =
        m_current == 0 ? (direction > 0 ? 1 : count) : (m_current - 1 + direction + count) % count + 1;
    markCurrent();
    QTextCursor start(document());
    start.setPosition(m_changes[m_current - 1].start);
    const QRect box = cursorRect(start);
    if (box.top() < section || box.bottom() > viewport()->height() - section)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - viewport()->height() / 3);
    Q_EMIT currentChanged();
}

bool ChangedText::event(QEvent *event)
{
    // Space pages through this text; to the window it is the key that goes on to the next article.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QTextBrowser::event(event);
}

void ChangedText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        write();
}

void ChangedText::resizeEvent(QResizeEvent *event)
{
    placeColumn();
    QTextBrowser::resizeEvent(event);
}

} // namespace Dateline::Reading
