// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline::Reader {

/// Whom or what names of an article mean, with what is said of it when one points at them.
struct NamedEntity
{
    QString id; ///< Stable; see Timeline::Entity.
    qint64 number = 0;
    Timeline::EntityKind kind = Timeline::EntityKind::Person;
    QString name;
    QStringList aliases; ///< Its other names, the most frequent first.
    qint32 articles = 0; ///< In which it is; 0 where that is not known exactly.

    bool operator==(const NamedEntity &) const = default;
};

/// What is found out about a name while one points at it.
struct NameDetails
{
    std::optional<int> articles; ///< In which it is, counted exactly.
    QStringList reasons;         ///< Why its names are one: lines of plain text.

    bool operator==(const NameDetails &) const = default;
};

/// A name at one place of an article.
struct NameMark
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    qint32 entity = 0; ///< In NameMarks::entities.

    bool operator==(const NameMark &) const = default;
};

/// The names of an article that have a timeline: in order, none over another.
struct NameMarks
{
    static constexpr qsizetype most = 5000; ///< More are not marked.

    QList<NamedEntity> entities;
    QList<NameMark> marks;

    const NamedEntity &entityOf(const NameMark &mark) const { return entities[mark.entity]; }
    bool operator==(const NameMarks &) const = default;
};

} // namespace Dateline::Reader
