// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Dateline::Test {

/// A text that is changed while each of its units remembers which unit of the original it came from.
class ChangedText
{
public:
    struct Unit
    {
        QChar unit;
        qint32 origin = -1;  ///< -1 for what was inserted.
        bool isKept = false; ///< False for what stands in the place of another.
    };
    using Units = std::vector<Unit>;

    explicit ChangedText(const QString &original);

    QString text() const;
    const Units &units() const { return m_units; }
    Units &units() { return m_units; }

    /// Which share of a passage of the original is still there, white space left out.
    double kept(qint32 start, qint32 end) const;

    /// How a range of this text fits what became of a passage of the original.
    enum class Fit {
        Well,      ///< It covers half of what is left of the passage, and half of it is that.
        Partly,    ///< It has some of it.
        Elsewhere, ///< It has nothing of it.
    };
    Fit fit(qint32 start, qint32 end, qint32 placedStart, qint32 placedEnd) const;

private:
    QString m_original;
    Units m_units;
};

} // namespace Dateline::Test
