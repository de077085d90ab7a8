// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Dateline::Reading {

/// One article as it was left.
struct ReadingPlace
{
    QString id;
    qint64 version = 0;    ///< 0 for the listed one.
    double position = 0.0; ///< How far it was scrolled, 0 at the top to 1 at the end.

    bool operator==(const ReadingPlace &) const = default;
};

/// The articles that were read, for going back and forward, as a browser keeps pages: whoever goes
/// back and then elsewhere forgets what lay ahead. The oldest are forgotten beyond `capacity`.
class ReadingHistory
{
public:
    static constexpr qsizetype capacity = 500;

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }

    /// The reader left `place` for another article.
    void leave(const ReadingPlace &place);
    /// Where going back leads; `current` is what is left for it. Nothing when there is no way back.
    std::optional<ReadingPlace> back(const ReadingPlace &current);
    std::optional<ReadingPlace> forward(const ReadingPlace &current);

private:
    static std::optional<ReadingPlace> move(QList<ReadingPlace> &from, QList<ReadingPlace> &to,
                                            const ReadingPlace &current);

    QList<ReadingPlace> m_back; ///< The last one is the nearest.
    QList<ReadingPlace> m_forward;
};

} // namespace Dateline::Reading
