// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Timeline {

class Catalogue;

/// Says in words what edits did, in the language of the program. Any thread.
class EditWords
{
public:
    /// `edits` are all there are: one may be about what another one added.
    EditWords(const Catalogue &catalogue, const QList<Edit> &edits);

    /// "Hidden: 北約", "史托騰柏格 is the same as Jens Stoltenberg". One of the edits given; a name that the
    /// catalogue lacks is told as its key.
    QString words(const Edit &edit) const;
    /// The same of a step that has several, at least one: “…” and 4 more quotes.
    QString words(const QList<Edit> &step) const;

private:
    QString nameOf(const NameReference &name) const;
    QString namesOf(const QList<NameReference> &names) const;
    QString quoteOf(const Edit &edit) const;

    QHash<QString, QString> m_names; ///< As they are written; by kind, place and key.
    QHash<QString, Edit> m_added;    ///< Events made by hand.
};

} // namespace Dateline::Timeline
