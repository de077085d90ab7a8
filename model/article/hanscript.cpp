// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hanscript.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace Dateline {

namespace {

// Characters of one script that everyday prose in the other uses as well, with another meaning or
// by habit: common in Big5 though simplified, in GB 2312 though traditional.
constexpr QStringView usedInTraditional =
    u"丑丰么于云仆佣儿几占厘后听喂坏夸尸帘干并彷征愿扑挂挽斗晒朴杆杠杰沉泄涌漓筑腌舍范荐虫虱采";
constexpr QStringView usedInSimplified = u"乾俱吒夥姊徵摺箝菸著藉跤阪";

/// Each character by itself: within a run ICU would convert words, and lengths could change.
QString converted(const char *transliterator, char16_t first, char16_t last)
{
    QString result(last - first + 1, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> converter(icu::Transliterator::createInstance(
        icu::UnicodeString(transliterator, -1, US_INV), UTRANS_FORWARD, status));
    for (int code = first; code <= last; ++code) {
        icu::UnicodeString character(static_cast<UChar>(code));
        if (U_SUCCESS(status))
            converter->transliterate(character);
        result[code - first] = character.length() == 1 ? QChar(character.charAt(0)) : QChar(code);
    }
    return result;
}

} // namespace

HanScript::HanScript()
    : m_simplified(converted("Traditional-Simplified", first, last))
    , m_traditional(converted("Simplified-Traditional", first, last))
{
}

const HanScript &HanScript::instance()
{
    static const HanScript script;
    return script;
}

bool HanScript::isTraditionalOnly(QChar character) const
{
    const char16_t code = character.unicode();
    return covers(code) && m_simplified.at(code - first) != character &&
           m_traditional.at(code - first) == character && !usedInSimplified.contains(character);
}

bool HanScript::isSimplifiedOnly(QChar character) const
{
    const char16_t code = character.unicode();
    return covers(code) && m_traditional.at(code - first) != character &&
           m_simplified.at(code - first) == character && !usedInTraditional.contains(character);
}

QString HanScript::toSimplified(QStringView text) const
{
    QString result = text.toString();
    for (QChar &character : result) {
        if (covers(character.unicode()))
            character = m_simplified.at(character.unicode() - first);
    }
    return result;
}

} // namespace Dateline
