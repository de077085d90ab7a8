// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/problemmodel.h"

namespace Dateline::Import {

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemModel::setProblems(const QList<Library::ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Library::ImportProblem &problem = m_problems[index.row()];
    switch (index.column()) {
    case SeverityColumn:
        return problem.severity == Library::ImportProblem::Severity::Refused ? tr("Refused") : tr("Doubtful");
    case PathColumn:
        return problem.path;
    case ReasonColumn:
        return problem.reason;
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Result");
    case PathColumn:
        return tr("File");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace Dateline::Import
