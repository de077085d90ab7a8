// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Dateline::TimelinePanel {

/// Which entities can be chosen.
struct ChoiceRules
{
    QList<Timeline::EntityKind> kinds; ///< Empty for all.
    QList<qint64> excluded;            ///< Numbers of entities.

    bool allows(const Timeline::Entity &entity) const
    {
        return (kinds.isEmpty() || kinds.contains(entity.kind)) && !excluded.contains(entity.number);
    }
};

/// The best entities for what someone typed: that of this name, then those with a name that begins so, then
/// those with the words anywhere; of each the most frequent first. The frequent ones for nothing typed.
QList<qint64> entityChoices(const Timeline::Catalogue &catalogue, const QString &typed,
                            const ChoiceRules &rules, qsizetype most);

/// The one that has this very name; 0 for none.
qint64 entityNamed(const Timeline::Catalogue &catalogue, const QString &typed, const ChoiceRules &rules);

/// What lists and dialogs say of entities.
class EntityTexts
{
    Q_DECLARE_TR_FUNCTIONS(EntityTexts)

public:
    /// "person · 12 articles"; "up to 12 articles" where that is not counted exactly.
    static QString kindAndCount(const Timeline::CatalogueEntry &entry);
    /// "also 岸田文雄, Kishida, and 3 more names"; empty without other names.
    static QString aliases(const Timeline::CatalogueEntry &entry, int most);
    /// Its name, and behind it the one that has what was typed.
    static QString label(const Timeline::CatalogueEntry &entry, const QString &typed);
};

} // namespace Dateline::TimelinePanel
