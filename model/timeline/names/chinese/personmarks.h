// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace Dateline::Timeline {

class NameText;

/// All words that tell of a person beside them, folded, each once.
const QStringList &personMarkWords();

/// Where in a folded text words stand that tell of a person beside them.
class PersonMarks
{
public:
    explicit PersonMarks(const NameText &text);

    /// The length of the title or occupation that ends there (部長, 歌手), 0 for none.
    qsizetype titleEndingAt(qsizetype place) const { return m_titles[size_t(place)]; }
    /// Likewise of a word that introduces a name: 名叫, 男子, 逮捕.
    bool isIntroducedAt(qsizetype place) const { return has(place, Introduced); }
    /// Likewise of a word that makes what follows a credit: 記者, 譯者：.
    bool isCreditAt(qsizetype place) const { return has(place, Credit); }
    /// Whether a word for saying or doing what persons do begins there: 表示, 出席.
    bool isSayingAt(qsizetype place) const { return has(place, Saying); }
    /// Whether a title begins there that stands behind names: 總統, 先生, 夫婦.
    bool isTitleAt(qsizetype place) const { return has(place, TitleBehind); }
    /// Whether a word begins there that names do not go on with: 在, 今天.
    bool isBoundaryAt(qsizetype place) const { return has(place, Boundary); }
    /// Whether a word begins there that makes what it follows no person: 大學, 島.
    bool isBodyAt(qsizetype place) const { return has(place, Body); }

private:
    enum Mark : quint8 { Introduced = 1, Credit = 2, Saying = 4, TitleBehind = 8, Boundary = 16, Body = 32 };

    bool has(qsizetype place, Mark mark) const { return (m_marks[size_t(place)] & mark) != 0; }

    std::vector<quint8> m_titles; ///< By where they end; one place more than the text has.
    std::vector<quint8> m_marks;
};

} // namespace Dateline::Timeline
