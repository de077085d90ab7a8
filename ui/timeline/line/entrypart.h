// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace Dateline::TimelinePanel {

/// One thing that an entry shows; most can be pointed at or walked to.
struct EntryPart
{
    enum class Kind : quint8 {
        Date,
        Status,
        Pinned,
        Edited,
        Action,
        Place,       ///< `number` is an entity.
        Participant, ///< `number` is an entity.
        Quote,       ///< `number` is a sighting.
        Fold,        ///< Opens the entry, or closes it.
        OtherDates,
        Outcome, ///< `number` is the entry that tells what became of a plan; -1 when it is not shown.
        Plan,    ///< `number` is the entry that had said so before; -1 when it is not shown.
    };

    Kind kind = Kind::Date;
    QRect area; ///< In the card, from its upper left corner.
    QString text;
    qint64 number = -1;
    QString detail = {};                           ///< Whence a quote is; who else tells, beside a fold.
    std::shared_ptr<const QTextLayout> lines = {}; ///< Of a quote; null while its clause is not known.
    int detailTop = 0;                             ///< Of a quote's detail, from the top of `area`.
    bool isQuiet = false;                          ///< Says the same as the part of the entry above.

    /// A click does something.
    bool isActive() const
    {
        return kind == Kind::Place || kind == Kind::Participant || kind == Kind::Quote ||
               kind == Kind::Fold || ((kind == Kind::Outcome || kind == Kind::Plan) && number >= 0);
    }
};

/// What an entry looks like, laid out.
struct EntryParts
{
    std::vector<EntryPart> parts;
    int height = 0;
    int markY = 0;           ///< The middle of its mark on the line.
    bool isFoldable = false; ///< There is more, or less, to show.
    bool isFollower = false; ///< Said on the same occasion as the entry above.
};

} // namespace Dateline::TimelinePanel
