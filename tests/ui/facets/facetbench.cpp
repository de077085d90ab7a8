// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetbench.h"

#include <QCoreApplication>

namespace Dateline::Test {

FacetBench::FacetBench(int tags)
{
    QList<Library::ArticleRow> rows;
    const auto add = [&](const QString &day) {
        const int number = int(rows.size()) + 1;
        QStringList names;
        for (int tag = number; tag <= tags; ++tag)
            names.append(QStringLiteral("tag %1").arg(tag));
        rows.append(articleRow(number, QString::number(number), day,
                               number % 2 ? QStringLiteral("Post") : QStringLiteral("Wire"), names));
    };
    for (QDate day(2021, 1, 1); day.year() < 2024; day = day.addMonths(1))
        add(day.toString(Qt::ISODate));
    add(QStringLiteral("2023-01-31"));
    add(QStringLiteral("2023-01-31"));
    add({});
    table.reset(rows);
    QList<List::FacetModel *> shown;
    for (int kind = 0; kind < List::FacetKindCount; ++kind) {
        facets.push_back(std::make_unique<List::FacetModel>(List::FacetKind(kind), &counter));
        shown.append(facets.back().get());
    }
    panel = std::make_unique<Facets::FacetPanel>(shown);
    panel->resize(220, 900);
    panel->show();
    settle();
}

void FacetBench::settle()
{
    counter.counts();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
}

} // namespace Dateline::Test
