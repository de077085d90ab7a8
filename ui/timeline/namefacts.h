// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/namereason.h"
#include "timeline/models/entitycounts.h"
#include "timeline/models/timelinecontent.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Dateline::TimelinePanel {

class TimelineService;

/// What is said of a name when somebody points at it, besides what the catalogue has: why its names are one,
/// read when it is first asked for, and in how many articles it is. Lives on the GUI thread.
class NameFacts : public QObject
{
    Q_OBJECT

public:
    /// `service` must outlive it.
    explicit NameFacts(TimelineService *service, QObject *parent = nullptr);

    /// Lines of plain text in the language of the program; none for an entity of one name, and until they are
    /// read: ready() says when.
    QStringList reasons(const QString &entity);
    /// In how many of all articles it is, each counted once. None before they are counted, and for what is
    /// not in the service's catalogue.
    std::optional<int> articles(const Timeline::CatalogueEntry &entry) const;
    std::optional<int> articles(const QString &entity) const;

public Q_SLOTS:
    /// What is known of articles; forgotten with its catalogue.
    void setCounts(const Dateline::Timeline::CataloguePointer &catalogue,
                   const Dateline::Timeline::EntityCounts &counts);

Q_SIGNALS:
    /// Reasons of an entity that were asked for are read, and there are some.
    void ready(const QString &entity);

private:
    static constexpr qsizetype mostKept = 500;

    TimelineService *m_service;
    QHash<QString, QList<Timeline::NameReason>> m_reasons; ///< By id; empty while they are read.
    Timeline::CataloguePointer m_counted;
    Timeline::EntityCounts m_counts;
};

} // namespace Dateline::TimelinePanel
