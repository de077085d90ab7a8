// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QStringList>

namespace Dateline::List {
class FacetModel;
}

namespace Dateline::Facets {

class FacetSection;

/// All facets, one below the other.
class FacetPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FacetPanel(const QList<List::FacetModel *> &facets, QWidget *parent = nullptr);

    /// Which sections are folded, by position; for the settings.
    QStringList foldedSections() const;
    void setFoldedSections(const QStringList &sections);

    QSize sizeHint() const override { return {230, 600}; }

private:
    QList<FacetSection *> m_sections;
};

} // namespace Dateline::Facets
