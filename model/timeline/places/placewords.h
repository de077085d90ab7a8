// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

#include <bitset>

namespace Dateline::Timeline {

/// A table of words, folded once, to look up what a folded text has at a place without copying it.
class PlaceWords
{
public:
    /// Words parted by blanks; _ within a word stands for one.
    explicit PlaceWords(QStringView words);

    PlaceWords(const PlaceWords &) = delete;
    PlaceWords &operator=(const PlaceWords &) = delete;

    bool contains(QStringView word) const;
    /// How long the longest word is that begins at `place`, or ends there; 0 for none.
    qsizetype longestAt(QStringView text, qsizetype place) const;
    qsizetype longestEndingAt(QStringView text, qsizetype end) const;

private:
    QString m_pool;
    QSet<QStringView> m_words;
    std::bitset<0x10000> m_firsts;
    std::bitset<0x10000> m_lasts;
    qsizetype m_longest = 0;
};

} // namespace Dateline::Timeline
