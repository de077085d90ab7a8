// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/problemmodel.h"

#include "import/problemtext.h"
#include "support/plaintooltip.h"

#include <algorithm>

namespace Dateline::Import {

using Library::ImportProblem;

namespace {

/// A name on one line, whatever is in it.
QString onOneLine(QString path)
{
    for (QChar &letter : path) {
        if (letter < u' ')
            letter = QChar(0x2400 + letter.unicode()); // The picture of the control character.
    }
    return path;
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemModel::setProblems(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    filterRows();
    endResetModel();
}

void ProblemModel::setFilter(std::optional<Severity> severity, const QString &text)
{
    if (m_severity == severity && m_text == text)
        return;
    beginResetModel();
    m_severity = severity;
    m_text = text;
    filterRows();
    endResetModel();
}

void ProblemModel::setIcons(const QIcon &refused, const QIcon &doubtful)
{
    m_refused = refused;
    m_doubtful = doubtful;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, SeverityColumn), index(rowCount() - 1, SeverityColumn),
                           {Qt::DecorationRole});
}

void ProblemModel::retranslate()
{
    m_advice = ProblemAdvice();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProblemModel::count(Severity severity) const
{
    return int(
        std::count_if(m_problems.cbegin(), m_problems.cend(),
                      [severity](const ImportProblem &problem) { return problem.severity == severity; }));
}

QList<ImportProblem> ProblemModel::shown() const
{
    QList<ImportProblem> problems;
    problems.reserve(m_rows.size());
    for (const int row : m_rows)
        problems.append(m_problems[row]);
    return problems;
}

void ProblemModel::filterRows()
{
    m_rows.clear();
    for (int i = 0; i < m_problems.size(); ++i) {
        const ImportProblem &problem = m_problems[i];
        if ((!m_severity || problem.severity == *m_severity) &&
            (m_text.isEmpty() || problem.path.contains(m_text, Qt::CaseInsensitive) ||
             problem.reason.contains(m_text, Qt::CaseInsensitive)))
            m_rows.append(i);
    }
    sortRows();
}

void ProblemModel::sortRows()
{
    const auto before = [this](int left, int right) {
        const ImportProblem &a = m_problems[left];
        const ImportProblem &b = m_problems[right];
        switch (m_sortColumn) {
        case SeverityColumn:
            return a.severity < b.severity;
        case PathColumn:
            return a.path.compare(b.path, Qt::CaseInsensitive) < 0;
        case ReasonColumn:
        case AdviceColumn: // Follows from the reason.
            return a.reason < b.reason;
        default:
            return left < right;
        }
    };
    if (m_sortOrder == Qt::AscendingOrder || m_sortColumn < 0)
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
    else
        std::stable_sort(m_rows.begin(), m_rows.end(), [&before](int a, int b) { return before(b, a); });
}

void ProblemModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const QModelIndexList old = persistentIndexList();
    QList<int> problemsOfOld;
    for (const QModelIndex &index : old)
        problemsOfOld.append(m_rows[index.row()]);
    sortRows();
    if (!old.isEmpty()) {
        QList<int> rowOf(m_problems.size(), -1);
        for (int row = 0; row < m_rows.size(); ++row)
            rowOf[m_rows[row]] = row;
        QModelIndexList now;
        for (qsizetype i = 0; i < old.size(); ++i)
            now.append(index(rowOf[problemsOfOld[i]], old[i].column()));
        changePersistentIndexList(old, now);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemModel::text(const ImportProblem &problem, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityText(problem.severity);
    case PathColumn:
        return onOneLine(problem.path);
    case ReasonColumn:
        return problem.reason;
    case AdviceColumn:
        return m_advice.of(problem);
    default:
        return {};
    }
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportProblem &shown = problem(index.row());
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return shown.severity == Severity::Refused ? m_refused : m_doubtful;
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole)
        return Support::plainToolTip(text(shown, index.column()));
    return {};
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
    case AdviceColumn:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace Dateline::Import
