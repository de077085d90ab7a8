// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importbar.h"

#include "import/progressline.h"
#include "support/elidedlabel.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QAccessible>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace Dateline::Import {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int refreshMilliseconds = 100;
constexpr int iconSize = 16;

} // namespace

ImportBar::ImportBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_name(new Support::ElidedLabel(Qt::ElideMiddle, this))
    , m_line(new ProgressLine(this))
    , m_figures(new Support::ElidedLabel(Qt::ElideRight, this))
    , m_queue(new QLabel(this))
    , m_report(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"importBar"_s);
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMilliseconds);
    m_leave.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ImportBar::showProgress);
    connect(&m_leave, &QTimer::timeout, this, [this] { setState(State::Idle); });
    connect(m_close, &QToolButton::clicked, this, [this] { setState(State::Idle); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_state == State::Paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportBar::cancelRequested);
    connect(m_report, &QPushButton::clicked, this, [this] {
        setState(State::Idle);
        Q_EMIT reportRequested();
    });
    connect(qApp, &QApplication::focusChanged, this, &ImportBar::adaptTimer);
    Support::translated(this, [this] {
        m_line->setAccessibleName(tr("Import progress"));
        m_report->setText(tr("Show &Report"));
        m_report->setToolTip(tr("See which files were refused or are doubtful, and why"));
        m_close->setToolTip(tr("Close (Esc)"));
        m_close->setAccessibleName(tr("Close"));
        showState();
    });
    setIcons();
    fixHeight();
    hide();
}

ImportBar::~ImportBar()
{
    // The focus moves on while the rest of this object is taken down.
    disconnect(qApp, nullptr, this, nullptr);
}

void ImportBar::build()
{
    m_icon->setFixedSize(iconSize, iconSize);
    m_name->setMaximumWidth(70 * Metrics::unit);
    m_figures->setQuiet(true);
    m_figures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_queue->setTextFormat(Qt::PlainText);
    m_queue->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton *button : {m_report, m_pause, m_cancel}) {
        button->setFlat(true);
        // A click leaves the keyboard where it was; otherwise the summary would be kept by it.
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize({iconSize, iconSize});
    }
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIconSize({iconSize, iconSize});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margin, 1, Metrics::gap, 0);
    row->setSpacing(Metrics::gap);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_line);
    row->addWidget(m_figures, 1);
    row->addWidget(m_queue);
    row->addWidget(m_report);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
}

void ImportBar::fixHeight()
{
    // Of the buttons too, so that nothing moves when the line says something else.
    setFixedHeight(qMax(9 * Metrics::unit, m_cancel->sizeHint().height() + Metrics::gap));
}

void ImportBar::begin(const QString &path)
{
    m_path = path;
    m_progress = {};
    m_refresh.stop();
    setState(State::Starting);
}

void ImportBar::setProgress(const Library::ImportProgress &progress)
{
    m_progress = progress;
    if (!progress.archive.isEmpty())
        m_path = progress.archive;
    if (m_state == State::Starting)
        setState(State::Running);
    else if (!m_refresh.isActive())
        m_refresh.start();
}

void ImportBar::setPaused(bool paused)
{
    if (m_state == State::Starting || m_state == State::Running || m_state == State::Paused)
        setState(paused ? State::Paused : State::Running);
}

void ImportBar::setEnding()
{
    if (m_state != State::Idle && m_state != State::Over)
        setState(State::Ending);
}

void ImportBar::setWaiting(const QStringList &paths)
{
    if (m_waiting == paths)
        return;
    m_waiting = paths;
    showState();
}

void ImportBar::end(const QString &summary, int problems)
{
    m_summary = summary;
    m_problems = problems;
    setState(State::Over);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportBar::end()
{
    setState(State::Idle);
}

void ImportBar::setState(State state)
{
    m_state = state;
    showState();
    m_leave.stop();
    adaptTimer();
}

void ImportBar::showState()
{
    const bool isOver = m_state == State::Over;
    const bool isPaused = m_state == State::Paused;
    m_icon->setVisible(isOver || isPaused);
    m_line->setVisible(!isOver);
    m_line->setResting(isPaused || m_state == State::Ending);
    m_figures->setVisible(!isOver);
    m_queue->setVisible(!isOver && !m_waiting.isEmpty());
    m_queue->setText(tr("%Ln more waiting", nullptr, int(m_waiting.size())));
    m_pause->setVisible(!isOver);
    m_pause->setEnabled(m_state != State::Ending);
    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setAccessibleName(isPaused ? tr("Resume the import") : tr("Pause the import"));
    m_pause->setToolTip(isPaused ? tr("Go on with the import")
                                 : tr("Stop for a while; articles that were read stay in the library"));
    m_cancel->setVisible(!isOver);
    m_cancel->setEnabled(m_state != State::Ending);
    m_cancel->setText(m_waiting.isEmpty() ? tr("Cancel") : tr("Cancel All"));
    m_cancel->setAccessibleName(m_waiting.isEmpty() ? tr("Cancel the import") : tr("Cancel all imports"));
    m_cancel->setToolTip(tr("End the import; articles that were read stay in the library"));
    m_report->setVisible(isOver && m_problems > 0);
    m_close->setVisible(isOver);
    m_name->setMaximumWidth(isOver ? QWIDGETSIZE_MAX : 70 * Metrics::unit);
    m_name->setSizePolicy(isOver ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    setIcons();
    showProgress();
    setVisible(m_state != State::Idle);
}

void ImportBar::showProgress()
{
    const QString name = QFileInfo(m_path).fileName();
    switch (m_state) {
    case State::Idle:
    case State::Over:
        m_name->setText(m_summary);
        setToolTip({});
        setAccessibleName(m_summary);
        return;
    case State::Paused:
        m_name->setText(tr("Paused: %1").arg(name));
        break;
    default:
        m_name->setText(tr("Importing %1").arg(name));
        break;
    }
    const bool isKnown = m_progress.totalEntries > 0;
    // A progress bar counts in int; per mille is fine enough for any archive.
    m_line->setRange(0, isKnown ? 1000 : 0);
    if (isKnown)
        m_line->setValue(int(m_progress.entries * 1000 / m_progress.totalEntries));
    m_figures->setText(figures());
    setToolTip(details());
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_figures->text());
}

QString ImportBar::figures() const
{
    if (m_state == State::Starting)
        return tr("Starting…");
    if (m_state == State::Ending)
        return tr("Ending…");
    const QLocale locale;
    QStringList parts;
    if (m_progress.totalEntries > 0)
        parts += tr("%1 of %2 articles")
                     .arg(locale.toString(m_progress.entries), locale.toString(m_progress.totalEntries));
    else
        parts += tr("%Ln articles", nullptr, int(m_progress.entries));
    if (m_state == State::Paused)
        return parts.constFirst();
    if (m_progress.entriesPerSecond > 0)
        parts += tr("%1 per second").arg(locale.toString(qRound64(m_progress.entriesPerSecond)));
    if (m_progress.secondsLeft >= 0)
        parts += tr("%1 left").arg(durationText(m_progress.secondsLeft));
    return parts.join(u"  ·  "_s);
}

QString ImportBar::details() const
{
    const QLocale locale;
    QStringList lines{m_path, figures()};
    if (m_progress.bytes > 0)
        lines += tr("%1 read").arg(locale.formattedDataSize(m_progress.bytes));
    if (m_progress.totalEntries == 0 && m_state == State::Running)
        lines += tr("How many articles there are is known when the archive was read to its end.");
    if (!m_waiting.isEmpty())
        lines += tr("Waiting:") + u"\n  "_s + m_waiting.mid(0, 10).join(u"\n  "_s);
    if (m_waiting.size() > 10)
        lines += u"  …"_s;
    return lines.join(u'\n');
}

QString ImportBar::durationText(double seconds)
{
    const int whole = int(std::ceil(seconds));
    if (whole < 60)
        return tr("%1 s").arg(whole);
    const int minutes = (whole + 59) / 60;
    return minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

void ImportBar::setIcons()
{
    m_pause->setIcon(Support::symbolicIcon(m_state == State::Paused ? u"resume"_s : u"pause"_s, palette()));
    m_cancel->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
    m_close->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
    const QString name = m_state == State::Paused ? u"pause"_s : m_problems > 0 ? u"doubtful"_s : u"done"_s;
    m_icon->setPixmap(
        Support::symbolicIcon(name, palette()).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void ImportBar::adaptTimer()
{
    if (m_state != State::Over || underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_leave.stop();
    else if (!m_leave.isActive())
        m_leave.start(m_problems > 0 ? 2 * m_lifetime : m_lifetime);
}

void ImportBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
    else if (event->type() == QEvent::FontChange)
        fixHeight();
}

void ImportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, 0, width(), 1, Support::PaletteColours(palette()).line());
}

void ImportBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_leave.stop();
}

void ImportBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    adaptTimer();
}

void ImportBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_state == State::Over)
        setState(State::Idle);
    else
        QFrame::keyPressEvent(event);
}

} // namespace Dateline::Import
