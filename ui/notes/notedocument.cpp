// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notedocument.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

/// A line break that a person made stays one; CommonMark would take it for a space.
QString withHardBreaks(const QString &markdown)
{
    QString text = markdown;
    text.replace(u"\r\n"_s, u"\n"_s);
    return text.replace(u"\n"_s, u"  \n"_s);
}

/// A run of text of one format.
struct Run
{
    int start;
    int length;
    QTextCharFormat format;
};

QList<Run> runsOf(const QTextBlock &block)
{
    QList<Run> runs;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        runs.append({fragment.position(), fragment.length(), fragment.charFormat()});
    }
    return runs;
}

QTextCursor cursorOver(QTextDocument *document, const Run &run)
{
    QTextCursor cursor(document);
    cursor.setPosition(run.start);
    cursor.setPosition(run.start + run.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

NoteDocument::NoteDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(4 * Metrics::unit);
}

void NoteDocument::setNote(const QString &markdown, const QFont &font, const QPalette &palette,
                           const IsGone &isGone)
{
    Q_ASSERT(isEmpty());
    setDefaultFont(font);
    setMarkdown(withHardBreaks(markdown), MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    QTextCursor passes(this);
    passes.beginEditBlock();
    takeImagesOut();
    style(palette, isGone);
    styleTables(palette);
    passes.endEditBlock();
}

void NoteDocument::takeImagesOut()
{
    QList<Run> images;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (const Run &run : runsOf(block)) {
            if (run.format.isImageFormat())
                images.prepend(run);
        }
    }
    for (const Run &run : images) {
        const QString name = run.format.stringProperty(QTextFormat::ImageAltText);
        QTextCharFormat plain;
        plain.setFontItalic(true);
        cursorOver(this, run).insertText(name.isEmpty() ? tr("[image]") : u'[' % name % u']', plain);
    }
}

void NoteDocument::style(const QPalette &palette, const IsGone &isGone)
{
    const Support::PaletteColours colours(palette);
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    const auto restyle = [&](Run run, const QTextBlockFormat &block) {
        QTextCharFormat &format = run.format;
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        const bool isQuoted = block.intProperty(QTextFormat::BlockQuoteLevel) > 0;
        format.setForeground(isQuoted ? colours.quiet() : palette.color(QPalette::Text));
        if (block.headingLevel() > 0)
            format.setFontWeight(QFont::DemiBold);
        if (format.fontFixedPitch()) {
            format.setFontFamilies({fixed, defaultFont().family()});
            format.setBackground(colours.chip());
        }
        if (format.isAnchor()) {
            const bool gone = isGone && isGone(NoteLink::of(format.anchorHref()));
            format.setForeground(gone ? colours.quiet() : colours.accent());
            format.setFontUnderline(!gone);
            format.setFontStrikeOut(gone);
            format.setToolTip(gone ? tr("This is not in the library any more") : QString());
        }
        cursorOver(this, run).setCharFormat(format);
    };
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (const Run &run : runsOf(block))
            restyle(run, block.blockFormat());
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block == begin() || block.textList() ? 0 : Metrics::tight);
        format.setBottomMargin(0);
        if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0)
            format.setLeftMargin(Metrics::margin * format.intProperty(QTextFormat::BlockQuoteLevel));
        format.setRightMargin(0);
        QTextCursor(block).setBlockFormat(format);
    }
}

void NoteDocument::styleTables(const QPalette &palette)
{
    const QList<QTextFrame *> frames = rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Support::PaletteColours(palette).thumb());
        format.setCellPadding(Metrics::tight);
        format.setCellSpacing(0);
        format.setTopMargin(Metrics::tight);
        table->setFormat(format);
    }
}

QVariant NoteDocument::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Dateline::Notes
