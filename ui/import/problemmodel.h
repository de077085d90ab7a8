// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QAbstractTableModel>
#include <QList>

namespace Dateline::Import {

/// The lines of one import report: what was refused or is doubtful, where, and why.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, PathColumn, ReasonColumn, ColumnCount };

    explicit ProblemModel(QObject *parent = nullptr);

    void setProblems(const QList<Library::ImportProblem> &problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Library::ImportProblem> m_problems;
};

} // namespace Dateline::Import
