// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFlags>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Dateline::Notes {

/// One kind of thing that a filter of notes asks for.
enum class NoteCriterion : quint16 {
    Text = 0x01,
    Colour = 0x02,
    Tag = 0x04,
    Source = 0x08,
    Date = 0x10,
    State = 0x20,
    Entity = 0x40,
    Article = 0x80,
    Trash = 0x100,
};
Q_DECLARE_FLAGS(NoteCriteria, NoteCriterion)
inline constexpr NoteCriteria allNoteCriteria = NoteCriteria::fromInt(0x1ff);

enum class NoteState : quint8 {
    WithNote = 0x1,
    HighlightOnly = 0x2, ///< A passage without a note.
    Orphan = 0x4,
};
Q_DECLARE_FLAGS(NoteStates, NoteState)

/// Which date a range of days is about.
enum class NoteDate : quint8 { Created, Article };

/// Whom or what notes are about: an entity of the catalogue, as it is known.
struct NoteEntity
{
    QString id;        ///< That was asked for, though it may be part of another by now.
    QString name;      ///< To show.
    QStringList names; ///< All that it goes by; none to ask for nobody.

    bool operator==(const NoteEntity &) const = default;
};

/// Which annotations are listed: all criteria must hold; of several colours, tags, sources or states any.
struct NotesFilter
{
    QString text; ///< Words that all must be in quote, note, tags or title; "…" is one word.
    QSet<int> colours;
    QSet<QString> tags;    ///< Empty string: those without a tag.
    QSet<QString> sources; ///< Empty string: those whose source is unknown.
    QDate from;            ///< Both included; null for no limit.
    QDate to;
    NoteDate date = NoteDate::Created; ///< Created: days here; Article: days in UTC, as in the list.
    NoteStates states;
    NoteEntity entity;
    QSet<QString> articles; ///< Ids.
    bool trash = false;     ///< The trash and nothing else, or all but the trash.

    bool operator==(const NotesFilter &) const = default;
    /// Nothing but the trash is asked for or left out.
    bool isEmpty() const;
};

/// Which criteria are others.
NoteCriteria differenceOf(const NotesFilter &left, const NotesFilter &right);

} // namespace Dateline::Notes

Q_DECLARE_OPERATORS_FOR_FLAGS(Dateline::Notes::NoteCriteria)
Q_DECLARE_OPERATORS_FOR_FLAGS(Dateline::Notes::NoteStates)
