// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paperstyle.h"

#include "exchange/printfonts.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <array>

namespace Dateline::Exporting {

namespace {

constexpr double textSize = 10.5; ///< Points, as all below.
constexpr std::array<double, 5> headingSizes{textSize, 20, 14.5, 12, 11};
constexpr std::array<double, 5> headingSpace{0, 0, 20, 14, 10}; ///< Above.
constexpr double quoteIndent = 14;
constexpr double listIndent = 16;
constexpr double pointsOfPixel = 0.75; ///< CSS Values and Units, "Absolute lengths".

double units(double points)
{
    return points * unitsPerPoint;
}

int levelOf(const QTextBlock &block)
{
    return std::clamp(block.blockFormat().headingLevel(), 0, int(headingSizes.size()) - 1);
}

bool isWide(const QString &text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.script() == QChar::Script_Han; });
}

/// What a fragment's inline style says of its size, for a block of this size.
double sizeOf(const QTextCharFormat &format, double blockSize)
{
    if (format.hasProperty(QTextFormat::FontPointSize))
        return format.fontPointSize();
    if (format.hasProperty(QTextFormat::FontPixelSize))
        return format.property(QTextFormat::FontPixelSize).toDouble() * pointsOfPixel;
    const bool isSmaller = format.intProperty(QTextFormat::FontSizeAdjustment) < 0;
    return isSmaller ? blockSize * 0.86 : blockSize;
}

class Styler
{
public:
    explicit Styler(QTextDocument *document)
        : m_document(document)
        , m_cursor(document)
    {
    }

    void style()
    {
        m_cursor.beginEditBlock();
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            const double largest = styleFragments(block);
            styleBlock(block, largest);
        }
        m_cursor.endEditBlock();
    }

private:
    struct Piece
    {
        int start;
        int end;
        QTextCharFormat format;
    };

    void apply(const Piece &piece)
    {
        m_cursor.setPosition(piece.start);
        m_cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
        m_cursor.setCharFormat(piece.format);
    }

    QTextCharFormat styled(QTextCharFormat format, double size, bool isHeading) const
    {
        format.clearProperty(QTextFormat::FontPointSize);
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setProperty(QTextFormat::FontPixelSize, qRound(units(size)));
        format.setFontHintingPreference(QFont::PreferNoHinting);
        format.setFontStyleStrategy(QFont::PreferNoShaping);
        if (isHeading)
            format.setFontWeight(QFont::Bold);
        if (format.isAnchor() && !format.anchorHref().isEmpty()) {
            format.setForeground(QColor::fromRgb(paperLink));
            format.setFontUnderline(false);
        }
        return format;
    }

    /// The size of its largest letters, in points.
    double styleFragments(const QTextBlock &block)
    {
        const int level = levelOf(block);
        const double size = headingSizes[size_t(level)];
        std::vector<Piece> pieces;
        double largest = 0;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            // A heading's own size is among what the parser gave it.
            const double wanted = level > 0 ? size : sizeOf(format, size);
            largest = std::max(largest, wanted);
            pieces.push_back({fragment.position(), fragment.position() + fragment.length(),
                              styled(format, wanted, level > 0)});
        }
        for (const Piece &piece : pieces)
            apply(piece);
        return largest > 0 ? largest : size;
    }

    void styleBlock(const QTextBlock &block, double size)
    {
        const QTextBlockFormat before = block.blockFormat();
        const int level = levelOf(block);
        QTextBlockFormat format;
        format.setHeadingLevel(level);
        format.setAlignment(before.alignment());
        format.setPageBreakPolicy(before.pageBreakPolicy());
        format.setIndent(block.textList() ? 0 : before.indent());
        if (before.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                               before.property(QTextFormat::BlockTrailingHorizontalRulerWidth));
        const int quote = quoteLevel(before);
        format.setProperty(QuoteLevelProperty, quote);
        format.setLeftMargin(units(quote * quoteIndent));
        const double lineHeight = units(size * (level > 0 ? 1.3 : isWide(block.text()) ? 1.62 : 1.45));
        format.setProperty(LineHeightProperty, lineHeight);
        format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
        format.setTopMargin(units(headingSpace[size_t(level)]));
        format.setBottomMargin(units(level > 0 ? 5 : block.textList() ? 3 : size * 0.6));
        if (QTextList *list = block.textList())
            format.setObjectIndex(list->objectIndex());
        m_cursor.setPosition(block.position());
        m_cursor.setBlockFormat(format);
    }

    static int quoteLevel(const QTextBlockFormat &format)
    {
        if (format.hasProperty(QTextFormat::BlockQuoteLevel))
            return format.intProperty(QTextFormat::BlockQuoteLevel);
        // The HTML reader says it by margins of 40 on both sides.
        return int(std::min(format.leftMargin(), format.rightMargin()) / 40);
    }

    QTextDocument *m_document;
    QTextCursor m_cursor;
};

} // namespace

void stylePaper(QTextDocument *document, const QString &language)
{
    document->setDefaultFont(printFont(language, units(textSize)));
    document->setIndentWidth(units(listIndent));
    document->setDocumentMargin(0);
    Styler(document).style();
}

} // namespace Dateline::Exporting
