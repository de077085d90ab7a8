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

class DateHistogram;
class DateSection;
class FacetSection;

/// All facets, one below the other; dates as a histogram, the others as lists of values.
class FacetPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// The models must outlive the panel.
    explicit FacetPanel(const QList<List::FacetModel *> &facets, QWidget *parent = nullptr);

    /// Which sections are folded, by position; for the settings.
    QStringList foldedSections() const;
    void setFoldedSections(const QStringList &sections);

    /// Puts a section of somebody else's above all others; the panel takes it over.
    void addAbove(QWidget *section);

    /// The histogram, for the window's actions; null when dates are not among the facets.
    DateHistogram *dates() const;

    QSize sizeHint() const override { return {230, 600}; }

Q_SIGNALS:
    /// The user wants another name for this source.
    void renameSourceRequested(const QString &source);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFacet(List::FacetModel *facet, QWidget *content);
    QWidget *addDates(List::FacetModel *facet, QWidget *content);
    QWidget *addValues(List::FacetModel *facet, QWidget *content);

    /// A section of either kind.
    struct Section
    {
        DateSection *dates = nullptr;
        FacetSection *values = nullptr;

        bool isFolded() const;
        void setFolded(bool folded) const;
    };

    QList<List::FacetModel *> m_facets;
    QList<Section> m_sections;
};

} // namespace Dateline::Facets
