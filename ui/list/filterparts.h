// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefilter.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Dateline::List {

/// One thing that a filter asks for, and the same filter without it.
struct FilterPart
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::List::FilterPart)

public:
    QString label; ///< "BBC", "29–31 Jan 2023".
    QString name;  ///< With its kind, for those who hear it: "source BBC".
    ArticleFilter without;
};

/// All that a filter asks for; nothing for one that lets everything pass.
QList<FilterPart> filterParts(const ArticleFilter &filter);

} // namespace Dateline::List
