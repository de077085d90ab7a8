// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/glyphletters.h"

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;

void GlyphLetters::addText(const QString &text)
{
    for (const QChar unit : text) {
        if (!unit.isSurrogate() && !unit.isSpace())
            m_letters.insert(unit.unicode());
    }
}

void GlyphLetters::addFont(const QRawFont &font)
{
    const QString name = font.familyName() + u'/' + font.styleName() + u'/' + QString::number(font.weight());
    if (!m_fonts.contains(name))
        m_fonts.insert(name, font);
}

char16_t GlyphLetters::letterFor(char16_t letter) const
{
    if (m_letters.contains(letter))
        return letter;
    for (auto font = m_fonts.cbegin(); font != m_fonts.cend(); ++font) {
        QHash<quint32, char16_t> &glyphs = m_glyphs[font.key()];
        if (glyphs.isEmpty()) {
            for (const char16_t known : m_letters) {
                const QList<quint32> of = font->glyphIndexesForString(QString(QChar(known)));
                if (of.size() == 1 && of.first() != 0)
                    glyphs.insert(of.first(), known);
            }
            glyphs.insert(0, 0); // Not empty any more.
        }
        const QList<quint32> wanted = font->glyphIndexesForString(QString(QChar(letter)));
        const char16_t found = wanted.size() == 1 ? glyphs.value(wanted.first()) : u'\0';
        if (found != 0)
            return found;
    }
    return letter;
}

} // namespace Dateline::Exporting
