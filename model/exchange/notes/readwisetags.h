// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Dateline::Exchange {

/// A note with tags before it, as Readwise reads tags out of notes.
struct TaggedNote
{
    QStringList tags;
    QString note;

    bool operator==(const TaggedNote &) const = default;
};

/// ".one .two-words", and the note on the next line. Tags that would be headings or parts of a longer
/// highlight there (Readwise's documentation, "Action Tags") are kept from it.
QString withInlineTags(const TaggedNote &tagged);

/// The other way: words with a dot before them at the beginning of a note are its tags.
TaggedNote inlineTagsOf(const QString &note);

} // namespace Dateline::Exchange
