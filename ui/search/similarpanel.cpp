// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/similarpanel.h"

#include "list/daytext.h"
#include "list/rowpainting.h"
#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Dateline::Search {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

/// The rows of the panel.
class SimilarModel : public QAbstractListModel
{
public:
    enum Role { SecondLineRole = Qt::UserRole, TermsRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<SimilarPanel::Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const SimilarPanel::Row &row = m_rows[index.row()];
        const QString day = row.day.isNull() ? List::dayHeading({}) : List::shortDay(row.day);
        const QString second = row.source.isEmpty() ? day : QString(row.source + u" · "_s + day);
        switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case Qt::ToolTipRole:
            return QString(u"<qt>"_s + row.title.toHtmlEscaped() + u"<br>"_s +
                           row.terms.join(u", "_s).toHtmlEscaped());
        case Qt::AccessibleTextRole:
            return QString(row.title + u", "_s + second + u", "_s + row.terms.join(u", "_s));
        case SecondLineRole:
            return second;
        case TermsRole:
            return row.terms.join(u"  "_s);
        case IdRole:
            return row.id;
        default:
            return {};
        }
    }

private:
    QList<SimilarPanel::Row> m_rows;
};

namespace {

constexpr int patienceMilliseconds = 200;
constexpr int lineGap = Metrics::tight / 2;

/// Title, source and day, and the shared words below each other.
class SimilarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const List::RowColours colours(option);
        const QFont small = Support::scaledFont(option.font, Support::TypeScale::small);
        painter->save();
        List::paintRowBackground(painter, option, colours);
        QRect line = option.rect.adjusted(Metrics::margin, Metrics::gap, -Metrics::margin, 0);
        const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
            line.setHeight(List::lineHeight(font));
            List::paintLine(painter, line, font, colour, text);
            line.moveTop(line.bottom() + 1 + lineGap);
        };
        write(option.font, colours.title, index.data().toString());
        write(small, colours.quiet, index.data(SimilarModel::SecondLineRole).toString());
        write(small, colours.dot, index.data(SimilarModel::TermsRole).toString());
        painter->setPen(colours.line);
        painter->drawLine(option.rect.left() + Metrics::margin, option.rect.bottom(), option.rect.right(),
                          option.rect.bottom());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFont small = Support::scaledFont(option.font, Support::TypeScale::small);
        return {0,
                List::lineHeight(option.font) + 2 * List::lineHeight(small) + 2 * lineGap + 2 * Metrics::gap};
    }
};

} // namespace

SimilarPanel::SimilarPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new Support::EmptyState(m_stack))
    , m_view(new QListView(m_stack))
    , m_model(new SimilarModel(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SimilarDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setMinimumWidth(200);
    setFocusProxy(m_view);
    // Not by activated(): what a double click does depends on the style, and the first click opens already.
    connect(m_view, &QListView::clicked, this, &SimilarPanel::choose);
    m_view->installEventFilter(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &SimilarPanel::showState);
    Support::translated(this, [this] {
        setAccessibleName(tr("Similar articles"));
        m_view->setAccessibleName(tr("Similar articles"));
        showState();
    });
}

void SimilarPanel::setArticle(qint32 number)
{
    if (number == m_number)
        return;
    m_number = number;
    if (number == 0) {
        m_asked = 0;
        setState(State::NoArticle);
    } else if (isVisible()) {
        ask();
    }
}

void SimilarPanel::ask()
{
    m_asked = m_number;
    setState(State::Searching);
    Q_EMIT wanted(m_number);
}

void SimilarPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_number != m_asked)
        ask();
}

void SimilarPanel::setArticles(qint32 number, const QList<Row> &rows)
{
    if (number != m_asked || number != m_number)
        return;
    m_model->setRows(rows);
    m_view->scrollToTop();
    setState(rows.isEmpty() ? State::Nothing : State::Found);
}

void SimilarPanel::setFailed()
{
    if (m_state != State::Searching)
        return;
    m_asked = 0;
    setState(State::Failed);
}

void SimilarPanel::setState(State state)
{
    m_state = state;
    m_patience.stop();
    if (state == State::Searching && m_stack->currentWidget() == m_view)
        m_patience.start();
    else
        showState();
}

void SimilarPanel::showState()
{
    switch (m_state) {
    case State::NoArticle:
        m_empty->setText(tr("No article selected"), tr("Articles like the one you read are listed here."));
        break;
    case State::Searching:
        m_empty->setText(tr("Looking for similar articles…"), {});
        break;
    case State::Nothing:
        m_empty->setText(tr("No similar articles"), tr("No other article shares rare words with this one."));
        break;
    case State::Failed:
        m_empty->setText(tr("Similar articles could not be found"), {});
        break;
    case State::Found:
        break;
    }
    m_stack->setCurrentWidget(m_state == State::Found ? static_cast<QWidget *>(m_view) : m_empty);
}

void SimilarPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(SimilarModel::IdRole).toString());
}

bool SimilarPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SimilarPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_view->viewport()->update();
}

} // namespace Dateline::Search
