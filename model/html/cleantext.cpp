// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/cleantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Html {

namespace {

bool isUnwanted(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t' && code != u'\f') ||
           (code >= 0x7f && code < 0xa0) || code == 0xfeff || code >= 0xfffe ||
           (code >= 0xfdd0 && code <= 0xfdef);
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

QString cleanText(QString text)
{
    replaceLoneSurrogates(text);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (std::any_of(text.cbegin(), text.cend(), isUnwanted))
        text.removeIf(isUnwanted);
    return text;
}

} // namespace Dateline::Html
