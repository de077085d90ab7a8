// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QSet>
#include <QString>

namespace Dateline::Exporting {

/// Fonts have one glyph for several letters: 文 and the radical of the same form, – and a figure dash. Qt's
/// PDF says of a glyph that it is the first of them, and a search for the word finds nothing. This knows
/// which one a text has. Any thread.
class GlyphLetters
{
public:
    void addText(const QString &text);
    /// A font that the text is set in; the same one again costs little.
    void addFont(const QRawFont &font);

    /// The letter of the text that looks in one of the fonts as this one does; the same one when the text has
    /// it, or has none.
    char16_t letterFor(char16_t letter) const;

private:
    QSet<char16_t> m_letters;
    QHash<QString, QRawFont> m_fonts;
    mutable QHash<QString, QHash<quint32, char16_t>> m_glyphs; ///< By font, which letter a glyph is.
};

} // namespace Dateline::Exporting
