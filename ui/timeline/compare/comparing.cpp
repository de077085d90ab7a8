// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/comparing.h"

#include "timeline/compare/comparepage.h"
#include "timeline/models/comparisonmodel.h"
#include "timeline/timelineservice.h"

#include <algorithm>
#include <memory>

namespace Dateline::TimelinePanel {

using Timeline::ComparisonModel;
using Timeline::TimelineContentPointer;

Comparing::Comparing(TimelineService *service, ComparePage *page, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_page(page)
{
    connect(page, &ComparePage::closeRequested, this, &Comparing::end);
    connect(page->model(), &ComparisonModel::clausesWanted, service, &TimelineService::requestClauses);
    connect(service, &TimelineService::clausesReady, page->model(), &ComparisonModel::setClauses);
}

void Comparing::add(const QString &shown, const QString &other)
{
    if (m_entities.isEmpty() && other == shown)
        return;
    if (m_entities.isEmpty())
        m_entities.append(shown);
    if (!m_entities.contains(other)) {
        if (m_entities.size() == ComparePage::mostColumns)
            m_entities.removeLast();
        m_entities.append(other);
    }
    refresh();
}

/// Columns come one after the other; the last one shows them all. What is gone, or part of another one by
/// now, has none.
void Comparing::refresh()
{
    struct Columns
    {
        QList<TimelineContentPointer> contents;
        qsizetype missing;
    };
    if (!isActive())
        return;
    Q_EMIT begun();
    const QStringList wanted = m_entities;
    auto columns =
        std::make_shared<Columns>(Columns{QList<TimelineContentPointer>(wanted.size()), wanted.size()});
    for (qsizetype column = 0; column < wanted.size(); ++column) {
        const auto take = [this, columns, column, wanted](const TimelineContentPointer &content) {
            if (wanted != m_entities)
                return;
            const bool isThere = std::ranges::any_of(columns->contents, [&](const auto &other) {
                return other && content && other->subject.id == content->subject.id;
            });
            if (!isThere)
                columns->contents[column] = content;
            if (--columns->missing > 0)
                return;
            columns->contents.removeAll(nullptr);
            if (columns->contents.size() > 1)
                m_page->setContents(columns->contents);
            else
                end();
        };
        m_service->fetch(wanted[column], this, take);
    }
}

void Comparing::end()
{
    m_entities.clear();
    m_page->setContents({});
    Q_EMIT ended();
}

} // namespace Dateline::TimelinePanel
