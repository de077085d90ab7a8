// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Dateline::NotesExport {

/// Which notes an export may be of.
enum class Scope : quint8 { Selected, Listed, All };

/// The ids of notes that each scope holds; an empty one is not offered.
struct ScopeNotes
{
    QStringList selected;
    QStringList listed; ///< Those that the filter lets through, or of the articles that it lets through.
    QStringList all;

    const QStringList &of(Scope scope) const
    {
        return scope == Scope::Selected ? selected : scope == Scope::Listed ? listed : all;
    }
};

} // namespace Dateline::NotesExport
