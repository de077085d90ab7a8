// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/namematch.h"
#include "timeline/names/entitykind.h"

#include <QHash>
#include <QIcon>
#include <QList>
#include <QString>

#include <utility>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace Dateline::TimelinePanel {

/// An entity as the list shows it: the icon of its kind, its name over other names, and at the right the
/// number of articles over when they are from.
struct EntityRow
{
    Timeline::EntityKind kind = Timeline::EntityKind::Person;
    QString name;
    QStringList aliases;
    Timeline::NameMatch match; ///< What was looked for, in the name or else in the first alias.
    int count = 0;
    QList<qint32> activity;
    bool isEdited = false;
    bool isDoubtful = false;
    bool isTogether = false; ///< The timeline that is shown is of what they did together.
    QString dropHint; ///< What dropping another one on it does, while that is held over it; else empty.
};

/// Symbolic icons in the few colours of rows; drawing them each time would be slow.
class RowIcons
{
public:
    const QIcon &icon(const QString &name, const QColor &colour);
    void clear() { m_icons.clear(); }

private:
    QHash<std::pair<QString, QRgb>, QIcon> m_icons;
};

void paintEntityRow(QPainter *painter, const EntityRow &row, const QStyleOptionViewItem &option,
                    RowIcons *icons);
int entityRowHeight(const QFont &font);

} // namespace Dateline::TimelinePanel
