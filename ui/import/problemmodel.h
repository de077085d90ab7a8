// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/problemadvice.h"
#include "library/libraryreader.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>

#include <optional>

namespace Dateline::Import {

/// The lines of one import report: what was refused or is doubtful, where, why, and what to do. It
/// filters and sorts by itself: a proxy takes rows out range by range, which is slow over 100,000.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Severity = Library::ImportProblem::Severity;
    enum Column { SeverityColumn, PathColumn, ReasonColumn, AdviceColumn, ColumnCount };

    explicit ProblemModel(QObject *parent = nullptr);

    void setProblems(const QList<Library::ImportProblem> &problems);
    /// Shows only lines of this severity with this text in path or reason, whatever its case.
    void setFilter(std::optional<Severity> severity, const QString &text);
    void setIcons(const QIcon &refused, const QIcon &doubtful);
    /// The language is another now.
    void retranslate();

    /// All, filtered or not.
    int total() const { return int(m_problems.size()); }
    int count(Severity severity) const;
    const Library::ImportProblem &problem(int row) const { return m_problems[m_rows[row]]; }
    QList<Library::ImportProblem> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column below 0 restores the order of the report.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void filterRows();
    void sortRows();
    QString text(const Library::ImportProblem &problem, int column) const;

    QList<Library::ImportProblem> m_problems;
    QList<int> m_rows; ///< Positions in m_problems of the rows that are shown.
    std::optional<Severity> m_severity;
    QString m_text;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    ProblemAdvice m_advice;
    QIcon m_refused;
    QIcon m_doubtful;
};

} // namespace Dateline::Import
