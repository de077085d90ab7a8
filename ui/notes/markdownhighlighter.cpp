// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/markdownhighlighter.h"

#include "support/palettecolours.h"

#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;

namespace {

enum BlockState { Text = -1, Fenced = 1 };

const QRegularExpression &expression(const char *pattern)
{
    static QHash<const char *, QRegularExpression> known;
    auto found = known.find(pattern);
    if (found == known.end())
        found = known.insert(pattern, QRegularExpression(QString::fromLatin1(pattern)));
    return *found;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    m_strong.setFontWeight(QFont::Bold);
    m_emphasis.setFontItalic(true);
    m_code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    setPalette(palette);
}

void MarkdownHighlighter::setPalette(const QPalette &palette)
{
    const Support::PaletteColours colours(palette);
    m_link.setForeground(colours.accent());
    m_quiet.setForeground(colours.quiet());
    m_code.setBackground(colours.chip());
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    const bool isFence = text.trimmed().startsWith(u"```"_s);
    if (isFence || previousBlockState() == Fenced) {
        setFormat(0, int(text.size()), m_code);
        setCurrentBlockState(isFence == (previousBlockState() == Fenced) ? Text : Fenced);
        return;
    }
    setCurrentBlockState(Text);
    if (text.startsWith(u'#'))
        setFormat(0, int(text.size()), m_strong);
    const auto each = [&](const char *pattern, const QTextCharFormat &format) {
        for (auto matches = expression(pattern).globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    };
    each(R"(^\s*(?:[-*+]|\d+[.)])\s(?:\[[ xX]\]\s)?|^\s*>.*)", m_quiet);
    each(R"((?<![*\w])\*[^*\s][^*]*\*(?!\*)|(?<!\w)_[^_\s][^_]*_(?!\w))", m_emphasis);
    each(R"(\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__)", m_strong);
    each(R"(\[[^\]]*\]\([^)]*\)|https?://\S+)", m_link);
    each(R"(`[^`]+`)", m_code);
}

} // namespace Dateline::Notes
