// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagefetcher.h"
#include "images/imagepermits.h"
#include "images/imageshelf.h"

#include <QQueue>
#include <QTimer>

#include <atomic>

namespace Dateline::Images {

class ImageDecoder;

/// What becomes of an image that was asked for.
enum class ImageState : quint8 {
    Waiting,
    Loading,
    Shown,
    Kept,
    Failed,
    Gone, ///< It was kept, and was removed.
};

/// Fetches images one after the other, three at a time: asks first where nothing is permitted yet, then the
/// network, has the worker encode what came, and lays it on the shelf. Lives on the GUI thread.
class ImageQueue : public QObject
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Look, Keep };
    struct Progress
    {
        int total = 0; ///< Asked for since the queue was empty.
        int done = 0;  ///< Those that failed included.
        int failed = 0;
        int asking = 0; ///< Waiting for an answer of the user.
    };
    struct Parts
    {
        ImageShelf *shelf;
        ImagePreferences *preferences;
        QString workerProgram;
        AskAboutHost ask;
    };

    explicit ImageQueue(const Parts &parts, QObject *parent = nullptr);
    ~ImageQueue() override;

    /// Asks for images by the addresses that the articles have for them.
    void add(const QList<Library::ImageKey> &keys, Purpose purpose);
    /// Ends everything, and forgets what was to be kept.
    void cancel();
    bool isBusy() const { return m_progress.total > 0; }
    const Progress &progress() const { return m_progress; }

    /// How long servers may take; for tests.
    void setPatience(int silence, int time);

Q_SIGNALS:
    /// `reason` of a failure is a whole sentence.
    void stateChanged(const Dateline::Library::ImageKey &key, Dateline::Images::ImageState state,
                      const QString &reason);
    /// Now and then while something is on its way.
    void progressed();
    /// The queue is empty again. `reason` is what stopped it, or what the last failure was.
    void finished(const Dateline::Images::ImageQueue::Progress &progress, const QString &reason);

private:
    struct Task
    {
        Library::ImageKey key;
        QString host;      ///< Of the question that it waits for.
        QUrl redirect;     ///< That the question is about; empty for the address itself.
        int questions = 0; ///< That its redirects led to.
    };
    struct Ended
    {
        Library::ImageKey key;
        ImageState state;
        QString reason;
    };

    void sort(Task task);
    void ask(const QString &group, const Task &task);
    void pump();
    void askNext();
    void answered(const HostQuestion &question, const HostAnswer &answer);
    HostQuestion questionFor(const QString &group) const;
    void start(const Task &task, const QUrl &url);
    void takeFromAnother(const Task &task);
    void fetched(Task task, const Fetched &result);
    void decoded(const Task &task, const Library::ImageReply &reply);
    void store(const Task &task, const Library::EncodedImage &image);
    void end(const Task &task, ImageState state, const QString &reason = {});
    void settle(const QList<Ended> &ended);
    void stop(const QString &reason);
    void endIfEmpty();

    Parts m_parts;
    ImagePermits m_permits;
    ImageFetcher m_fetcher;
    ImageFetcher::Limits m_limits;
    std::atomic<bool> m_isStopping = false;
    std::shared_ptr<ImageDecoder> m_decoder;   ///< Used on its thread.
    QThreadPool m_thread;                      ///< One.
    QQueue<Task> m_waiting;                    ///< Permitted when they were put there.
    QHash<QString, QList<Task>> m_asking;      ///< By what is to be asked about.
    QStringList m_questions;                   ///< Keys of m_asking, in their order.
    QHash<Library::ImageKey, Purpose> m_known; ///< All that are on their way.
    QTimer m_telling;                          ///< Until progressed() is due again.
    QTimer m_goingOn;                          ///< Not before the window had its turn.
    bool m_isQuestionOpen = false;
    int m_running = 0;
    int m_generation = 0; ///< Raised when everything ends.
    Progress m_progress;
    QString m_reason;
};

} // namespace Dateline::Images
