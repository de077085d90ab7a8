// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/foldedtext.h"

namespace Dateline::List {

QString foldedText(QStringView text)
{
    // Normalising costs far more than the rest, and only the forms block (U+FF00) is after its effect.
    QString folded(text.size(), Qt::Uninitialized);
    QChar *target = folded.data();
    bool hasOtherForms = false;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code < 0x80)
            *target++ = code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 0x20)) : character;
        else if (code == 0x3000)
            *target++ = u' ';
        else if (code >= 0xff01 && code <= 0xff5e)
            *target++ = QChar(char16_t(code - 0xfee0)).toCaseFolded();
        else if (code >= 0x2e80 && code < 0xe000)
            *target++ = character;
        else {
            hasOtherForms |= code >= 0xff5f && code <= 0xffee;
            *target++ = character.toCaseFolded();
        }
    }
    return hasOtherForms ? folded.normalized(QString::NormalizationForm_KC) : folded;
}

} // namespace Dateline::List
