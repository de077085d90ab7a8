// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QHash>

namespace Dateline::Test {

/// A program over three articles in two scripts: "bridge", "visit" and "other".
class Office : public Program
{
public:
    Office();

    /// Two notes on "bridge", two on "visit".
    void addNotes() const;
    /// Adds a note with options of "notes add"; gives its id.
    QString add(const QString &name, const QStringList &options) const;
    QList<QJsonObject> notes() const;

    /// Exports into a file of this name in the home folder, and gives its content.
    QByteArray exported(const QString &format, const QString &name) const;
    /// Exports to a target, relative to the home folder or not, as it is given.
    Outcome exportTo(const QString &format, const QString &target, const QStringList &options = {}) const;
    Outcome importNotes(const QString &file, const QStringList &options = {}) const;

    QHash<QString, QString> ids; ///< Of articles, by name.
};

} // namespace Dateline::Test
