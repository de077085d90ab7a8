// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/noteformats.h"

#include <QStringList>

namespace Dateline::NotesExport {

/// What an export may be of.
enum class Scope : quint8 { Selected, Listed, All };

/// The ids that each scope holds; an empty one is not offered.
struct ScopeIds
{
    QStringList selected;
    QStringList listed; ///< What the filter lets through, or is of the articles that it lets through.
    QStringList all;

    const QStringList &of(Scope scope) const
    {
        return scope == Scope::Selected ? selected : scope == Scope::Listed ? listed : all;
    }
    bool isEmpty() const { return selected.isEmpty() && listed.isEmpty() && all.isEmpty(); }
};

struct ExportScopes
{
    ScopeIds notes;
    ScopeIds articles; ///< For bibliographies, with or without notes; all are those with notes.

    const ScopeIds &of(Exchange::NoteFormat format) const
    {
        return Exchange::factsOf(format).isOfArticles ? articles : notes;
    }
};

} // namespace Dateline::NotesExport
