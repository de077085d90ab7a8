// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <initializer_list>
#include <optional>

namespace Dateline::Timeline {

/// A number as it stands in a text.
struct TextNumber
{
    int value = 0;
    qint32 length = 0;
    int digits = 0;         ///< How many, for written in digits.
    bool isChinese = false; ///< Written in characters: 二十九, 二〇二三.
};

/// A text to read dates in: looks at places of it and never changes it.
class DateText
{
public:
    explicit DateText(QStringView text)
        : m_text(text)
    {
    }

    qint32 size() const { return qint32(m_text.size()); }
    char16_t at(qint32 place) const { return place >= 0 && place < size() ? m_text[place].unicode() : u'\0'; }
    QStringView mid(qint32 place, qint32 length) const { return m_text.mid(place, length); }
    bool has(qint32 place, QStringView words) const
    {
        return at(place) == words[0] && m_text.mid(place, words.size()) == words;
    }
    /// The length of the first of these that stands there, else 0.
    qint32 any(qint32 place, std::initializer_list<QStringView> words) const;
    /// The character there, full-width forms as ASCII.
    char16_t narrow(qint32 place) const
    {
        const char16_t unit = at(place);
        return unit >= u'！' && unit <= u'～' ? char16_t(unit - 0xfee0) : unit;
    }

    /// A number in digits (also full-width) or in Chinese characters.
    std::optional<TextNumber> number(qint32 place) const;
    qint32 skipBlanks(qint32 place) const;

private:
    std::optional<TextNumber> digits(qint32 place) const;
    std::optional<TextNumber> characters(qint32 place) const;

    QStringView m_text;
};

} // namespace Dateline::Timeline
